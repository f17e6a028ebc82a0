import torch
from torch import nn

adaptive = nn.AdaptiveLogSoftmaxWithLoss(8, 100, cutoffs=[10])
features, target = torch.randn(2, 8), torch.tensor([3, -100])
kept = target != -100
output, loss = adaptive(features[kept], target[kept])
print(output.shape, loss.shape)
#> torch.Size([1]) torch.Size([])
