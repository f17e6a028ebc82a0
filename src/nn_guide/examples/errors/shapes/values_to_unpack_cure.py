import torch

image = torch.zeros(3, 28, 28)
*batch, C, H, W = image.shape
print(batch, C, H, W)
#> [] 3 28 28
