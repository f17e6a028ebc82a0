import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([4.0, 1.0, 0.0, -4.0], requires_grad=True)
y = torch.tensor([1.0, 1.0, -1.0, 1.0])

losses = nn.SoftMarginLoss(reduction="none")(x, y)
(slope,) = torch.autograd.grad(losses.sum(), x)
print(losses.detach())
#> tensor([0.0181, 0.3133, 0.6931, 4.0181])
print(slope)
#> tensor([-0.0180, -0.2689,  0.5000, -0.9820])

print(torch.allclose(losses, torch.log1p(torch.exp(-y * x))))
#> True
bce = nn.BCEWithLogitsLoss(reduction="none")(x, (y + 1) / 2)
print(torch.allclose(F.soft_margin_loss(x, y, reduction="none"), bce))
#> True
