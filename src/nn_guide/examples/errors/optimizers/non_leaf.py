import torch

image = torch.rand(3, 4, requires_grad=True) * 255
try:
    torch.optim.SGD([image], lr=0.1)
except ValueError as error:
    print(error)
    #> can't optimize a non-leaf Tensor
