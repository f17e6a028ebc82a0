import torch

image = torch.zeros(3, 8, 6)
mean = torch.tensor([0.5, 0.4, 0.4])
print((image - mean.reshape(3, 1, 1)).shape)
#> torch.Size([3, 8, 6])
