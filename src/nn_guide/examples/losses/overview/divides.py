import torch
from torch import nn

z = torch.tensor([[1.0, 2.0, 0.0], [3.0, 1.0, 1.0]])
target = torch.tensor([[0.2, 0.3, 0.5], [0.1, 0.1, 0.8]])
for loss in (nn.MSELoss, nn.BCEWithLogitsLoss, nn.CrossEntropyLoss):
    total = loss(reduction="sum")(z, target)
    mean = loss(reduction="mean")(z, target)
    print(f"{loss.__name__:18} {total / mean:.1f}")
    #> MSELoss            6.0
    #> BCEWithLogitsLoss  6.0
    #> CrossEntropyLoss   2.0
