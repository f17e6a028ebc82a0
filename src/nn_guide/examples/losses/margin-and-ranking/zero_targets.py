import torch
from torch import nn

x = torch.tensor([0.5, 3.0], requires_grad=True)
ranking = nn.MarginRankingLoss(margin=1.0, reduction="none")
for name, loss in [
    ("HingeEmbedding", nn.HingeEmbeddingLoss(reduction="none")),
    ("SoftMargin", nn.SoftMarginLoss(reduction="none")),
    ("MarginRanking", lambda x, y: ranking(x, torch.zeros(2), y)),
]:
    for target in (-1.0, 0.0):
        losses = loss(x, torch.full((2,), target))
        (slope,) = torch.autograd.grad(losses.sum(), x)
        numbers = losses.tolist() + slope.tolist()
        values = [f"{value + 0:.2f}" for value in numbers]
        print(f"{name:<15}{target:>5}", *values)
        #> HingeEmbedding  -1.0 0.50 0.00 -1.00 0.00
        #> HingeEmbedding   0.0 1.00 3.00 0.00 1.00
        #> SoftMargin      -1.0 0.97 3.05 0.62 0.95
        #> SoftMargin       0.0 0.69 0.69 0.00 0.00
        #> MarginRanking   -1.0 1.50 4.00 1.00 1.00
        #> MarginRanking    0.0 1.00 1.00 0.00 0.00
