import torch
from torch import nn

logits = torch.randn(8, 2)
target = torch.randint(2, (8,))
two = nn.CrossEntropyLoss()(logits, target)
one = nn.BCEWithLogitsLoss()(
    logits[:, 1] - logits[:, 0], target.float()
)
print(torch.allclose(two, one))
#> True
