import torch

for name, weight_decay in [
    ("Adam", 1e-4),
    ("AdamW", 1e-4),
    ("AdamW", 0.1),
]:
    w = torch.ones(1, requires_grad=True)
    optimizer = getattr(torch.optim, name)(
        [w], lr=1e-3, weight_decay=weight_decay
    )
    for _ in range(1000):
        w.grad = torch.zeros(1)
        optimizer.step()
    print(name, weight_decay, round(w.item(), 3))
    #> Adam 0.0001 0.258
    #> AdamW 0.0001 1.0
    #> AdamW 0.1 0.905
