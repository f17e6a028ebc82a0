import torch
from torch import nn

one, minus = torch.tensor([1.0]), torch.tensor([-1.0])
a, b = torch.tensor([[1.0, 0.0]]), torch.tensor([[0.0, 2.0]])
far, near = torch.tensor([[4.0, 4.0]]), torch.tensor([[1.0, 3.0]])
own = nn.TripletMarginWithDistanceLoss(
    distance_function=nn.PairwiseDistance(p=1)
)
ranking = nn.MarginRankingLoss()(one, 3 * one, one)
hinge = nn.HingeEmbeddingLoss()(0.25 * one, minus)
triplet = nn.TripletMarginLoss()(a, far, near)
rows = {
    "MarginRankingLoss": (ranking, -(1 - 3)),
    "HingeEmbeddingLoss": (hinge, 1 - 0.25),
    "CosineEmbeddingLoss": (nn.CosineEmbeddingLoss()(a, b, one), 1 - 0),
    "TripletMarginLoss": (triplet, 1 + 5 - 3),
    "TripletMarginWithDistanceLoss": (own(a, far, near), 1 + 7 - 3),
}
for name, (value, by_hand) in rows.items():
    print(f"{name:29} {value:.4f} {by_hand:.4f}")
    #> MarginRankingLoss             2.0000 2.0000
    #> HingeEmbeddingLoss            0.7500 0.7500
    #> CosineEmbeddingLoss           1.0000 1.0000
    #> TripletMarginLoss             3.0000 3.0000
    #> TripletMarginWithDistanceLoss 5.0000 5.0000
