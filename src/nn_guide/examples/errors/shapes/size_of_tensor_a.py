import torch

image = torch.zeros(3, 8, 6)
mean = torch.tensor([0.5, 0.4, 0.4])
try:
    image - mean
except RuntimeError as error:
    print(error)
    #> The size of tensor a (6) must match the size of tensor b (3) at non-singleton dimension 2
