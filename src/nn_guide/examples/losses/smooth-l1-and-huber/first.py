import torch
import torch.nn.functional as F
from torch import nn

prediction = torch.tensor([0.5, 1.0, 3.0])  # (1)!
target = torch.zeros(3)
smooth, huber = nn.SmoothL1Loss(), nn.HuberLoss()
print(smooth(prediction, target), F.smooth_l1_loss(prediction, target))
#> tensor(1.0417) tensor(1.0417)
print(huber(prediction, target), F.huber_loss(prediction, target))
#> tensor(1.0417) tensor(1.0417)
print((0.5 * 0.5**2 + 0.5 * 1.0**2 + 3.0 - 0.5) / 3)
#> 1.0416666666666667
