import torch
from torch import nn

p = torch.tensor([0.9, 0.1])
target = torch.tensor([1.0, 0.0])
criterion = nn.BCELoss()
print(criterion(target, p))
#> tensor(10.0000)
