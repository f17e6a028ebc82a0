import torch
from torch.utils.data import TensorDataset

x, y = torch.ones(3, 2), torch.zeros(4)
try:
    TensorDataset(x, y)
except AssertionError as error:
    print(error)
    #> Size mismatch between tensors
