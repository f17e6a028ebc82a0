import torch
from torch import nn

prediction = torch.tensor([0.5, 1.0, 3.0])
target = torch.zeros(3)

criterion = nn.SmoothL1Loss(beta=2.0)
print(criterion(prediction, target))
#> tensor(0.7708)
