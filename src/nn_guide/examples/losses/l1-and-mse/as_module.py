import torch
from torch import nn

prediction = torch.tensor([1.0, 2.0, 3.0])
target = torch.tensor([1.0, 0.0, 7.0])

criterion = nn.MSELoss(reduction="sum")
print(criterion(prediction, target))
#> tensor(20.)
