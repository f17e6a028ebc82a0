import torch
from torch import nn

a = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
p, n = 2 * a, -3 * a
for f in (nn.CosineSimilarity(), torch.cdist):
    triplet = nn.TripletMarginWithDistanceLoss(
        distance_function=f, reduction="none"
    )
    print(triplet(a, p, n))
    #> tensor([3., 3.])
    #> tensor([[0.0000, 0.0738],
    #>         [0.0738, 0.0000]])
