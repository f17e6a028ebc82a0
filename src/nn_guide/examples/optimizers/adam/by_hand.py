import torch

from nn_guide.scratch.optimizers.adam import Adam

start = torch.tensor([1.0, -2.0, 3.0])
a, b, c = (start.clone().requires_grad_() for _ in range(3))
options = {"lr": 0.1, "betas": (0.8, 0.99), "eps": 1e-3}
torchs, scratch = torch.optim.Adam([a], **options), Adam([b], **options)
mean, square = torch.zeros(3), torch.zeros(3)

for t in range(1, 21):
    for w in (a, b, c):
        w.grad = None
        (w**2).sum().backward()
    torchs.step()
    scratch.step()
    with torch.no_grad():
        mean = 0.8 * mean + 0.2 * c.grad
        square = 0.99 * square + 0.01 * c.grad**2
        m, v = mean / (1 - 0.8**t), square / (1 - 0.99**t)
        c -= 0.1 * m / (v.sqrt() + 1e-3)

print(torch.allclose(a, b, atol=1e-6), torch.allclose(a, c, atol=1e-6))
#> True True
