import torch
from torch import nn

from nn_guide.scratch.losses.linear_cross_entropy_loss import (
    LinearCrossEntropyLoss,
)

arguments = {"out_features": (5,), "bias": True, "label_smoothing": 0.1}
criterion = nn.LinearCrossEntropyLoss(8, 3, **arguments)
scratch = LinearCrossEntropyLoss(8, 3, **arguments)
scratch.linear.weight = criterion.linear.weight
scratch.linear.bias = criterion.linear.bias

features, target = torch.randn(4, 8), torch.randint(3, (4, 5))
expected = criterion(features, target)
print(torch.allclose(scratch(features, target), expected))
#> True
