import torch

x = torch.zeros(4, 3, 8, 8).permute(0, 2, 3, 1)
print(x.is_contiguous(), x.reshape(4, -1).shape)
#> False torch.Size([4, 192])
