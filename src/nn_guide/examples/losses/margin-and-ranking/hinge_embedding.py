import torch
import torch.nn.functional as F
from torch import nn

distance = torch.tensor([0.0, 1.5, 0.5, 2.5], requires_grad=True)
y = torch.tensor([1, 1, -1, -1])

for margin in (1.0, 2.0, 3.0):
    criterion = nn.HingeEmbeddingLoss(margin, reduction="none")
    losses = criterion(distance, y)
    (slope,) = torch.autograd.grad(losses.sum(), distance)
    print(margin, losses.tolist(), slope.tolist())
    #> 1.0 [0.0, 1.5, 0.5, 0.0] [1.0, 1.0, -1.0, 0.0]
    #> 2.0 [0.0, 1.5, 1.5, 0.0] [1.0, 1.0, -1.0, 0.0]
    #> 3.0 [0.0, 1.5, 2.5, 0.5] [1.0, 1.0, -1.0, -1.0]

x = distance.detach()
by_hand = torch.where(y == 1, x, (3 - x).clamp(min=0))
function = F.hinge_embedding_loss(x, y, 3.0, reduction="none")
print(torch.equal(function, by_hand))
#> True
