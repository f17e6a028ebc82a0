import torch
from torch import nn

prediction = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
print(nn.MSELoss()(prediction.squeeze(1), target))
#> tensor(0.)
print(nn.MSELoss()(prediction, target.unsqueeze(1)))
#> tensor(0.)
