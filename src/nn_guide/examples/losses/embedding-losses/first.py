import torch
import torch.nn.functional as F
from torch import nn

anchor = torch.zeros(3, 2, requires_grad=True)
positive = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
negative = torch.tensor([[0.0, 3.0], [0.0, 1.5], [0.0, 0.5]])

triplet = anchor, positive, negative
losses = nn.TripletMarginLoss(reduction="none")(*triplet)  # !
losses.sum().backward()
print(losses.detach())
#> tensor([0.0000, 0.5000, 1.5000])
print(anchor.grad.round().int().tolist())
#> [[0, 0], [-1, 1], [-1, 1]]

near = (anchor - positive).norm(dim=1)
far = (anchor - negative).norm(dim=1)
print(torch.allclose(losses, (1 + near - far).clamp(min=0)))
#> True
print(torch.equal(losses.mean(), F.triplet_margin_loss(*triplet)))
#> True
