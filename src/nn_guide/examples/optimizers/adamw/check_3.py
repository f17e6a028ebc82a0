import torch

for weight_decay in (0.01, 0.1, 1.0):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.AdamW(
        [w], lr=1e-3, weight_decay=weight_decay
    )
    for _ in range(1000):
        w.grad = torch.zeros(1)
        optimizer.step()
    print(weight_decay, round(w.item(), 2))
    #> 0.01 0.99
    #> 0.1 0.9
    #> 1.0 0.37
