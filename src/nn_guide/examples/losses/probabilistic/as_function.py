import torch
import torch.nn.functional as F

mean = torch.tensor([0.0, 0.0, 0.0])
target = torch.tensor([1.0, 1.0, 3.0])
var = torch.tensor([1.0, 4.0, 4.0])

print(F.gaussian_nll_loss(mean, target, var, full=True))
#> tensor(1.9644)
