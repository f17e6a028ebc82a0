import torch
import torch.nn.functional as F

better = torch.tensor([3.0, 1.5, 1.0, 0.0])
worse = torch.tensor([1.0, 1.0, 1.0, 2.0])
y = torch.ones(4)

print(F.margin_ranking_loss(better, worse, y, margin=0.5))
#> tensor(0.7500)
