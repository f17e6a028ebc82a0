import torch
import torch.nn.functional as F
from torch import nn

scores = torch.tensor([[0.5, 2.0, 0.0, 1.5]], requires_grad=True)
target = torch.tensor([[3, 0, -1, 1]])

right, wrong = scores[0, [3, 0]], scores[0, [1, 2]]
gaps = (1 - right.unsqueeze(1) + wrong).clamp(min=0)
print(gaps.tolist(), gaps.sum().item() / 4)
#> [[1.5, 0.0], [2.5, 0.5]] 1.125

losses = nn.MultiLabelMarginLoss(reduction="none")(scores, target)
losses.sum().backward()
print(losses.tolist(), scores.grad.tolist())
#> [1.125] [[-0.5, 0.5, 0.25, -0.25]]

none = torch.tensor([[-1, 0, 0, 0]])
print(F.multilabel_margin_loss(scores, target).item())
#> 1.125
print(F.multilabel_margin_loss(scores, none).item())
#> 0.0
