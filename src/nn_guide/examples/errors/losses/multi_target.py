import torch
from torch import nn

logits, target = torch.randn(3, 5), torch.tensor([[0], [4], [1]])
try:
    nn.CrossEntropyLoss()(logits, target)
except RuntimeError as error:
    print(error)
    #> 0D or 1D target tensor expected, multi-target not supported
