import torch
from torch import nn

mean = torch.tensor([0.0, 0.0, 0.0])
target = torch.tensor([1.0, 1.0, 3.0])
var = torch.tensor([1.0, 4.0, 4.0])

criterion = nn.GaussianNLLLoss(full=True)
print(criterion(mean, target, var))
#> tensor(1.9644)
