import torch
from torch import nn

each = nn.BCELoss(reduction="none")
print(
    each(torch.tensor([0.1, 0.2, 0.3, 0.4, 0.5]), torch.full((5,), 0.3))
)
#> tensor([0.7645, 0.6390, 0.6109, 0.6325, 0.6931])

target = torch.tensor([0.0, 0.01, 0.1, 0.3, 0.5])
print(each(target, target))  # (1)!
#> tensor([0.0000, 0.0560, 0.3251, 0.6109, 0.6931])
print(-(0.3 * target[3].log() + 0.7 * (1 - target[3]).log()))
#> tensor(0.6109)
