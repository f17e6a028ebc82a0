import torch

for lr, last in [(0.1, 1.0), (0.01, 1.0), (0.1, 0.0)]:
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.AdamW([w], lr=lr, weight_decay=0.1)
    scheduler = torch.optim.lr_scheduler.LinearLR(
        optimizer, 1.0, last, total_iters=100
    )
    for _ in range(100):
        w.grad = torch.zeros(1)
        optimizer.step()
        scheduler.step()
    print(f"{lr} to {lr * last}: {w.item():.3f}")
    #> 0.1 to 0.1: 0.366
    #> 0.01 to 0.01: 0.905
    #> 0.1 to 0.0: 0.602
