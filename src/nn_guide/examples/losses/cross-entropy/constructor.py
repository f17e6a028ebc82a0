import torch
from torch import nn

logits, target = torch.randn(3, 5), torch.tensor([0, 4, 1])
try:
    nn.CrossEntropyLoss(logits, target)
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
