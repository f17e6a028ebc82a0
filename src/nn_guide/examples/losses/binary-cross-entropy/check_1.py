import torch
from torch import nn

logits = torch.zeros(2, 3)
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 0.0]])
print(nn.BCEWithLogitsLoss(reduction="sum")(logits, target))
#> tensor(4.1589)
print(nn.BCEWithLogitsLoss()(logits, target))
#> tensor(0.6931)
