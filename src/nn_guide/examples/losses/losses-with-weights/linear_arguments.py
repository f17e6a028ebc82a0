import torch
from torch import nn

features, target = torch.randn(4, 8), torch.tensor([0, 2, 1, 2])
weight = torch.tensor([1.0, 2.0, 5.0])
pairs = [
    (
        nn.LinearCrossEntropyLoss(8, 3, bias=True, reduction="sum"),
        nn.CrossEntropyLoss(reduction="sum"),
    ),
    (
        nn.LinearCrossEntropyLoss(8, 3, weight=weight, ignore_index=0),
        nn.CrossEntropyLoss(weight=weight, ignore_index=0),
    ),
    (
        nn.LinearCrossEntropyLoss(8, 3, label_smoothing=0.1),
        nn.CrossEntropyLoss(label_smoothing=0.1),
    ),
]
for fused, plain in pairs:
    expected = plain(fused.linear(features), target)
    print(torch.allclose(fused(features, target), expected))
    #> True
    #> True
    #> True

grid = nn.LinearCrossEntropyLoss(
    8, 3, out_features=(2, 5), reduction="none"
)
loss = grid(features, torch.ones(4, 2, 5).long())
print(grid.linear.weight.shape, loss.shape)
#> torch.Size([30, 8]) torch.Size([4, 2, 5])
