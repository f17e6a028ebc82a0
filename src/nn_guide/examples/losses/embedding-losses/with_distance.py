import torch
import torch.nn.functional as F
from torch import nn


def distance(x, y):
    return 1 - F.cosine_similarity(x, y, dim=-1)


a = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
p = torch.tensor([[3.0, 0.0], [0.0, 2.0]])
n = torch.tensor([[0.0, 1.0], [0.0, 1.0]])
default = nn.TripletMarginWithDistanceLoss(margin=0.5)(a, p, n)
plain = nn.TripletMarginLoss(margin=0.5)(a, p, n)
print(torch.allclose(default, plain))
#> True

options = {"distance_function": distance, "reduction": "none"}
for swap in (False, True):
    loss = nn.TripletMarginWithDistanceLoss(
        margin=0.5, swap=swap, **options
    )
    print(loss(a, p, n))
    #> tensor([0.0000, 0.5000])
    #> tensor([0.0000, 1.5000])
same = F.triplet_margin_with_distance_loss(
    a, p, n, margin=0.5, swap=True, **options
)
print(torch.equal(loss(a, p, n), same))
#> True
