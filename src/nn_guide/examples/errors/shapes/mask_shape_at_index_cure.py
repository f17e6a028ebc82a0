import torch

x = torch.zeros(4, 3)
keep = torch.tensor([True, False, True])
print(x[:, keep].shape)
#> torch.Size([4, 2])
