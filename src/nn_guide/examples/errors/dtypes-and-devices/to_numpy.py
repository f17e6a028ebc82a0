import torch

x = torch.ones(2, device="meta")
try:
    x.numpy()
except TypeError as error:
    print(error)
    #> can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
