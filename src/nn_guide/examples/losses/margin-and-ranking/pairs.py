import torch
from torch import nn

scores = torch.tensor([0.2, 1.5, 0.9, 0.1])
relevance = torch.tensor([3.0, 1.0, 2.0, 1.0])

i, j = torch.combinations(torch.arange(4)).T
y = torch.sign(relevance[i] - relevance[j])
print(y.tolist())
#> [1.0, 1.0, 1.0, -1.0, 0.0, 1.0]
i, j, y = i[y != 0], j[y != 0], y[y != 0]

each = nn.MarginRankingLoss(margin=0.5, reduction="none")
losses = each(scores[i], scores[j], y)
columns = [column.tolist() for column in (i, j, y, losses)]
for pair in zip(*columns, strict=True):
    print("{} {} {:+.0f} {:.1f}".format(*pair))
    #> 0 1 +1 1.8
    #> 0 2 +1 1.2
    #> 0 3 +1 0.4
    #> 1 2 -1 1.1
    #> 2 3 +1 0.0
