import torch
from torch import nn

logits, target = torch.zeros(2, 3), torch.zeros(2, 3)
of_class = torch.tensor([1.0, 2.0, 5.0])
each = nn.BCEWithLogitsLoss(weight=of_class, reduction="none")
print(each(logits, target))
#> tensor([[0.6931, 1.3863, 3.4657],
#>         [0.6931, 1.3863, 3.4657]])
of_sample = torch.tensor([[1.0], [10.0]])
each = nn.BCELoss(weight=of_sample, reduction="none")
print(each(logits.sigmoid(), target))
#> tensor([[0.6931, 0.6931, 0.6931],
#>         [6.9315, 6.9315, 6.9315]])

mask = torch.tensor([[1.0, 1.0, 1.0], [1.0, 0.0, 0.0]])
print(nn.BCEWithLogitsLoss(weight=mask)(logits, target))
#> tensor(0.4621)
masked = nn.BCEWithLogitsLoss(weight=mask, reduction="sum")
total = masked(logits, target)
print(total / mask.sum())
#> tensor(0.6931)
