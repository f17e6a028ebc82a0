import torch
from torch import nn

e = torch.tensor([[0.0], [1.0], [1.5], [4.0]])
label = torch.tensor([0, 0, 1, 1])

distance = torch.cdist(e, e)
same = label.unsqueeze(0) == label.unsqueeze(1)
positive = distance.where(same, -torch.inf).argmax(dim=1)
negative = distance.where(~same, torch.inf).argmin(dim=1)
each = nn.TripletMarginLoss(reduction="none")
losses = each(e, e[positive], e[negative])
print(positive.tolist(), negative.tolist())
#> [1, 0, 3, 2] [2, 2, 1, 1]
print(losses)
#> tensor([0.5000, 1.5000, 3.0000, 0.5000])
