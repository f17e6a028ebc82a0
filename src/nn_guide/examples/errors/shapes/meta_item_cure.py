import torch

x = torch.ones(3, device="meta")
print(x.sum().shape, x.clamp(min=0).shape)
#> torch.Size([]) torch.Size([3])
print(torch.ones(3).sum().item())
#> 3.0
