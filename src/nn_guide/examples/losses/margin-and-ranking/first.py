import torch
import torch.nn.functional as F
from torch import nn

better = torch.tensor([3.0, 1.5, 1.0, 0.0])
worse = torch.tensor([1.0, 1.0, 1.0, 2.0], requires_grad=True)
y = torch.ones(4)

criterion = nn.MarginRankingLoss(margin=1.0, reduction="none")
losses = criterion(better, worse, y)  # !
print(losses.tolist())
#> [0.0, 0.5, 1.0, 3.0]
print(torch.equal(losses, (1 - y * (better - worse)).clamp(min=0)))
#> True

losses.sum().backward()
print(worse.grad.tolist())
#> [0.0, 1.0, 1.0, 1.0]
function = F.margin_ranking_loss(better, worse, y, margin=1.0)
print(losses.mean().item(), function.item())
#> 1.125 1.125
print(F.margin_ranking_loss(better, worse, y).item())
#> 0.5
