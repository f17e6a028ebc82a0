import torch

n = 500
for std in (1 / n, (1 / n) ** 0.5, (2 / n) ** 0.5):
    x = torch.randn(100, n)
    for _ in range(12):
        x = (x @ (std * torch.randn(n, n))).relu()
    size = x.square().mean().sqrt()
    print(f"{std:.3f} {size:.0e}")
    #> 0.002 9e-19
    #> 0.045 2e-02
    #> 0.063 9e-01
