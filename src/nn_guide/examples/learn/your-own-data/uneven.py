import torch
from torch.utils.data import DataLoader

streets = [torch.tensor([1.2, 0.4, 2.0]), torch.tensor([3.1, 0.7])]
loader = DataLoader(streets, batch_size=2)

try:
    next(iter(loader))
except RuntimeError as error:
    print(error)
    #> stack expects each tensor to be equal size, but got [3] at entry 0 and [2] at entry 1
