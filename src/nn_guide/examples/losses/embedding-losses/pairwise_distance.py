import torch
import torch.nn.functional as F
from torch import nn

a = torch.tensor([[0.0, 0.0], [1.0, 1.0]])
b = torch.tensor([[3.0, 4.0], [1.0, 1.0]])
for p in (1.0, 2.0, float("inf")):
    distance = nn.PairwiseDistance(p=p)
    print(p, [round(d, 3) for d in distance(a, b).tolist()])
    #> 1.0 [7.0, 0.0]
    #> 2.0 [5.0, 0.0]
    #> inf [4.0, 0.0]
print(nn.PairwiseDistance(eps=0.1)(a, b))
#> tensor([4.8600, 0.1414])
kept = nn.PairwiseDistance(keepdim=True)(a, b)
print(kept.shape, F.pairwise_distance(a, b).shape)
#> torch.Size([2, 1]) torch.Size([2])
