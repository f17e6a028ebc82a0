import torch
import torch.nn.functional as F

prediction, target = torch.ones(3, 1), torch.zeros(3, 1)
weight = torch.tensor([3.0, 1.0, 0.0])
print(F.mse_loss(prediction, target, weight=weight.unsqueeze(1)))
#> tensor(1.)
