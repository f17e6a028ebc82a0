import torch

for set_to_none in (True, False):
    w = torch.tensor([3.0], requires_grad=True)
    free = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.Adam([w, free], lr=0.1, weight_decay=0.2)
    for step in range(10):
        if step == 5:
            w.requires_grad_(False)
            frozen_at = w.item()
        optimizer.zero_grad(set_to_none=set_to_none)
        (free * w.pow(2)).sum().backward()
        optimizer.step()
    print(set_to_none, w.grad, f"{frozen_at:.2f} -> {w.item():.2f}")
    #> True None 2.51 -> 2.51
    #> False tensor([0.]) 2.51 -> 2.16
