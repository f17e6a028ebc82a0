import torch

losses = torch.tensor([0.5, 0.7])
try:
    losses.item()
except RuntimeError as error:
    print(error)
    #> a Tensor with 2 elements cannot be converted to Scalar
