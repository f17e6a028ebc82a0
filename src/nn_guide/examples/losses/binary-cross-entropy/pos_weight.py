import torch
from torch import nn

logits = torch.zeros(4, 2)
target = torch.tensor([[1.0, 0.0], [0.0, 0.0], [1.0, 1.0], [0.0, 0.0]])
positive = target.sum(dim=0)
pos_weight = (4 - positive) / positive
print(pos_weight)
#> tensor([1., 3.])
criterion = nn.BCEWithLogitsLoss(
    pos_weight=pos_weight, reduction="none"
)
print(criterion(logits, target))
#> tensor([[0.6931, 0.6931],
#>         [0.6931, 0.6931],
#>         [0.6931, 2.0794],
#>         [0.6931, 0.6931]])
