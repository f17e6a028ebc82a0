import torch
import torch.nn.functional as F
from torch import nn

prediction = torch.tensor([1.0, 2.0, 3.0])
target = torch.tensor([1.0, 0.0, 7.0])
l1, mse = nn.L1Loss(), nn.MSELoss()
print(l1(prediction, target), F.l1_loss(prediction, target))
#> tensor(2.) tensor(2.)
print(mse(prediction, target), F.mse_loss(prediction, target))  # !
#> tensor(6.6667) tensor(6.6667)

error = prediction - target
print(error.abs().mean(), (error**2).mean())
#> tensor(2.) tensor(6.6667)
