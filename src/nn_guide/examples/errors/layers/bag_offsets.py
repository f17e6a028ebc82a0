import torch
from torch import nn

bag = nn.EmbeddingBag(10, 3)
try:
    bag(torch.tensor([1, 4, 2]))
except ValueError as error:
    print(error)
    #> offsets has to be a 1D Tensor but got None
