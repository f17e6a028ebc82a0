import torch
from torch import nn

x, target = torch.randn(4, 8), torch.tensor([0, 2, 1, 2])
options = nn.LinearCrossEntropyOptions()
criterion = nn.LinearCrossEntropyLoss(8, 3, options=options)
for _ in range(2):
    criterion(x, target).backward()  # (1)!
print(criterion.linear.weight.grad.shape)
#> torch.Size([3, 8])
