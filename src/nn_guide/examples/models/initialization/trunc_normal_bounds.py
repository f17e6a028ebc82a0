import torch
from torch import nn

weight = torch.empty(300, 300)
nn.init.trunc_normal_(weight, std=0.02)
print(f"max {weight.abs().max():.2f}")
#> max 0.09

nn.init.trunc_normal_(weight, std=0.02, a=-0.04, b=0.04)
print(f"max {weight.abs().max():.2f}, std {weight.std():.4f}")
#> max 0.04, std 0.0176
