import torch
from torch import nn

anchor, positive = torch.zeros(2, 3), torch.ones(2, 3)
negative = torch.full((3,), 2.0).expand(2, 3)
print(nn.TripletMarginLoss(margin=1.0)(anchor, positive, negative))
#> tensor(0.)
