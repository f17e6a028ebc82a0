import torch

torch.manual_seed(0)
print(torch.randn(1))  # (1)!
#> tensor([1.5410])
