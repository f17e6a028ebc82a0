import torch
from torch import nn

logits, target = torch.randn(4, 5), torch.rand(4, 5)
for loss in (nn.BCEWithLogitsLoss, nn.L1Loss):
    total = loss(reduction="sum")(logits, target)
    mean = loss(reduction="mean")(logits, target)
    print(f"{total / mean:.0f}")
    #> 20
    #> 20
index = torch.tensor([0, 1, 2, 3])
total = nn.CrossEntropyLoss(reduction="sum")(logits, index)
print(f"{total / nn.CrossEntropyLoss()(logits, index):.0f}")
#> 4
