import torch

x = torch.ones(3, device="meta")
print(torch.where(x > 0, x, 0).shape)
#> torch.Size([3])
