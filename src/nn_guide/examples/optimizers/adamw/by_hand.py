import torch

from nn_guide.scratch.optimizers.adamw import AdamW

start = torch.tensor([1.0, -2.0, 3.0])
a, b, c = (start.clone().requires_grad_() for _ in range(3))
torchs = torch.optim.AdamW([a], lr=0.1, weight_decay=0.5)
scratch = AdamW([b], lr=0.1, weight_decay=0.5)
adam = torch.optim.Adam([c], lr=0.1, weight_decay=0)  # (1)!

for _ in range(20):
    for w in (a, b, c):
        w.grad = None
        (w**2).sum().backward()
    with torch.no_grad():
        c *= 1 - 0.1 * 0.5
    for optimizer in (torchs, scratch, adam):
        optimizer.step()

print(torch.allclose(a, b, atol=1e-6), torch.allclose(a, c, atol=1e-6))
#> True True
