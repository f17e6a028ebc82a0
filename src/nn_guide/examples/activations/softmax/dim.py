import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[1.0, 2.0, 4.0], [0.0, 0.0, 0.0]])
print(nn.Softmax(dim=0)(logits).sum(dim=0))
#> tensor([1.0000, 1.0000, 1.0000])
print(nn.Softmax(dim=-1)(logits).sum(dim=-1))
#> tensor([1.0000, 1.0000])
print(torch.equal(nn.Softmax(dim=1)(logits), F.softmax(logits, dim=1)))
#> True
print(torch.equal(nn.Softmax(dim=1)(logits), logits.softmax(dim=1)))
#> True
