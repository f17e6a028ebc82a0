import torch
import torch.nn.functional as F

prediction = torch.tensor([0.5, 1.0, 3.0])
target = torch.zeros(3)

print(F.smooth_l1_loss(prediction, target, beta=2.0))
#> tensor(0.7708)
