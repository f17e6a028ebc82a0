import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
phases = [(1.0, 10), (0.0, 10), (None, 10), (0.0, 5000), (1.0, 10)]
for gradient, count in phases:
    before = w.item()
    for _ in range(count):
        w.grad = None if gradient is None else torch.tensor([gradient])
        last = w.item()
        optimizer.step()
    total, step = before - w.item(), last - w.item()
    row = f"total {total:.3f}, last {step:.3f}"
    print(f"{count} steps of {gradient}: {row}")
    #> 10 steps of 1.0: total 1.000, last 0.100
    #> 10 steps of 0.0: total 0.592, last 0.037
    #> 10 steps of None: total 0.000, last 0.000
    #> 5000 steps of 0.0: total 0.372, last 0.000
    #> 10 steps of 1.0: total 5.466, last 0.649
