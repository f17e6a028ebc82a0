import torch
import torch.nn.functional as F
from torch import nn

mean = torch.tensor([0.0, 0.0, 0.0])
target = torch.tensor([1.0, 1.0, 3.0])
var = torch.tensor([1.0, 4.0, 4.0])
loss = nn.GaussianNLLLoss(reduction="none")(mean, target, var)  # !
print(loss)
#> tensor([0.5000, 0.8181, 1.8181])
print((var.log() + (mean - target) ** 2 / var) / 2)
#> tensor([0.5000, 0.8181, 1.8181])
function = F.gaussian_nll_loss(mean, target, var, reduction="none")
print(torch.equal(loss, function))
#> True
for reduction in ("sum", "mean"):
    criterion = nn.GaussianNLLLoss(reduction=reduction)
    print(reduction, criterion(mean, target, var))
    #> sum tensor(3.1363)
    #> mean tensor(1.0454)
