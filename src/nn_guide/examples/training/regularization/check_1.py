import torch

for weight_decay in (0.0, 0.5):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=weight_decay)
    w.grad = torch.zeros(1)
    optimizer.step()
    print(f"{w.item():.2f}")
    #> 1.00
    #> 0.95
