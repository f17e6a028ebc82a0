import torch

x = torch.zeros(4, 8, 6, 6)
print(x.flatten(1).shape)
#> torch.Size([4, 288])
