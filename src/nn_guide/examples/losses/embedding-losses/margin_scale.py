import torch
import torch.nn.functional as F
from torch import nn

triplet = nn.TripletMarginLoss(margin=1.0)
a, p = torch.tensor([[0.0]]), torch.tensor([[1.0]])
for scale in (0.01, 1.0, 100.0):
    wrong = triplet(scale * a, scale * p, scale * 0.5 * p)
    close = triplet(scale * a, scale * p, scale * 1.5 * p)
    print(f"{scale:<6}{wrong.item():.3f} {close.item():.3f}")
    #> 0.01  1.005 0.995
    #> 1.0   1.500 0.500
    #> 100.0 51.000 0.000

unit = F.normalize(torch.ones(1, 4))
print(nn.TripletMarginLoss(margin=3.0)(unit, unit, -unit))
#> tensor(1.)
