import torch
from torch import nn

for eps in (1e-6, 0.0):
    triplet = [torch.ones(1, 2, requires_grad=True) for _ in range(3)]
    loss = nn.TripletMarginLoss(margin=0.3, eps=eps)(*triplet)
    loss.backward()
    norms = [f"{e.grad.norm().item():.1f}" for e in triplet]
    print(f"{eps:<6} {loss.item():.1f}", *norms)
    #> 1e-06  0.3 0.0 1.0 1.0
    #> 0.0    0.3 0.0 0.0 0.0

e = torch.ones(3, 2, requires_grad=True)
nn.TripletMarginLoss()(
    e, e.roll(1, dims=0), e.roll(2, dims=0)
).backward()
print(e.grad.abs().max().item())
#> 0.0
