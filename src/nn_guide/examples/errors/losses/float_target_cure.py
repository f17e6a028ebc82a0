import torch
from torch import nn

logits, labels = torch.zeros(3), torch.tensor([1, 0, 1])
print(nn.BCEWithLogitsLoss()(logits, labels.to(logits.dtype)))
#> tensor(0.6931)
print(nn.MSELoss()(logits, labels.to(logits.dtype)))
#> tensor(0.6667)
