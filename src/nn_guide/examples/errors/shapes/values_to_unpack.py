import torch

image = torch.zeros(3, 28, 28)
try:
    N, C, H, W = image.shape
except ValueError as error:
    print(error)
    #> not enough values to unpack (expected 4, got 3)
