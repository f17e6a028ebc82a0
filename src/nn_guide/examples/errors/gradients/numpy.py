import torch
from torch import nn

y = nn.Linear(2, 1)(torch.ones(4, 2))
try:
    y.numpy()
except RuntimeError as error:
    print(error)
    #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
