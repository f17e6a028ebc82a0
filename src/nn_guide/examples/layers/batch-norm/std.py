import torch
import torch.nn.functional as F

x = 5 * torch.randn(10_000, 1)
mean = x.mean(dim=0)
print(f"{F.batch_norm(x, mean, x.std(dim=0)).std():.2f}")
#> 2.24
print(f"{F.batch_norm(x, mean, x.var(dim=0)).std():.2f}")
#> 1.00
