# device: cpu
import torch
from torch import nn

embedding = nn.Embedding(10, 3)
try:
    embedding(torch.tensor([1.0, 4.0]))
except RuntimeError as error:
    print(error)
    #> Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got torch.FloatTensor instead (while checking arguments for embedding)
