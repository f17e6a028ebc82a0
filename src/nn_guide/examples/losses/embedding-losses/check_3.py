import torch
from torch import nn

anchor, positive = torch.tensor([[0.0]]), torch.tensor([[1.0]])
triplet = nn.TripletMarginLoss(margin=1.0)
for place in (0.5, 1.8, 5.0):
    negative = torch.tensor([[place]], requires_grad=True)
    loss = triplet(anchor, positive, negative)
    loss.backward()
    print(place, f"{loss:.1f}", f"{negative.grad.item():z.1f}")
    #> 0.5 1.5 -1.0
    #> 1.8 0.2 -1.0
    #> 5.0 0.0 0.0
