import torch
from torch import nn

scores = torch.tensor([3.0, 0.5, -0.5, -3.0], requires_grad=True)
y = torch.tensor([1.0, 1.0, -1.0, -1.0])

wrong = nn.HingeEmbeddingLoss(reduction="none")(scores, y)
(slope,) = torch.autograd.grad(wrong.sum(), scores)
print(wrong.tolist(), slope.int().tolist())
#> [3.0, 0.5, 1.5, 4.0] [1, 1, -1, -1]

hinge = (1 - y * scores).clamp(min=0)
(slope,) = torch.autograd.grad(hinge.sum(), scores)
print(hinge.tolist(), slope.int().tolist())
#> [0.0, 0.5, 0.5, 0.0] [0, -1, 1, 0]

ranking = nn.MarginRankingLoss(margin=1.0, reduction="none")
print(torch.equal(ranking(scores, torch.zeros(4), y), hinge))
#> True
