import torch

x = torch.ones(3, device="meta")
try:
    float(x.sum())
except RuntimeError as error:
    print(error)
    #> Tensor.item() cannot be called on meta tensors
