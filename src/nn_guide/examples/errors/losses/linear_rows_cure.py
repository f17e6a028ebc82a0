import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(8, 5)
features, target = torch.randn(2, 7, 8), torch.randint(5, (2, 7))
loss = criterion(features.flatten(0, 1), target.flatten())
print(loss.shape)
#> torch.Size([])
