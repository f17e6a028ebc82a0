import torch
import torch.nn.functional as F
from torch import nn

anchor = torch.tensor([[0.0, 0.0]])
positive = torch.tensor([[3.0, 4.0]])
negative = torch.tensor([[0.0, 6.0]])
triplet = anchor, positive, negative
print(nn.TripletMarginLoss(margin=2.0)(*triplet))  # (1)!
#> tensor(1.0000)
print(nn.TripletMarginLoss(margin=3.0)(*triplet))
#> tensor(2.0000)
print(nn.TripletMarginLoss(margin=2.0, p=1.0)(*triplet))  # (2)!
#> tensor(3.0000)
print(nn.TripletMarginLoss(margin=2.0, eps=1.0)(*triplet))  # (3)!
#> tensor(0.5065)
print(nn.TripletMarginLoss(margin=2.0, swap=True)(*triplet))  # (4)!
#> tensor(3.3944)
print(F.triplet_margin_loss(*triplet, margin=2.0, swap=True))
#> tensor(3.3944)
