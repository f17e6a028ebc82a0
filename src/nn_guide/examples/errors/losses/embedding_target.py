import torch
from torch import nn

one = torch.ones(3)
try:
    nn.CosineEmbeddingLoss()(one, one, torch.ones(1))
except RuntimeError as error:
    print(error)
    #> 1D target tensor expects 2D input tensors, but found inputs with sizes [3] and [3].
