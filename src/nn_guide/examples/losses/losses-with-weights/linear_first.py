import torch
import torch.nn.functional as F
from torch import nn

criterion = nn.LinearCrossEntropyLoss(in_features=8, num_classes=5)
features, target = torch.randn(4, 8), torch.tensor([0, 3, 1, 4])
loss = criterion(features, target)
logits = criterion.linear(features)
print(torch.allclose(loss, F.cross_entropy(logits, target)))
#> True
function = F.linear_cross_entropy(
    features, criterion.linear.weight, target
)
print(torch.equal(loss, function))
#> True
