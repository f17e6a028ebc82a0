import torch
from torch import nn

x = torch.randn(3, 20, 8)
x[0, :, 0] += 3
x[1, :, 0] -= 3
model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
triplet = nn.TripletMarginLoss(margin=1.0, reduction="none")

for step in range(301):
    e = model(x)
    positive = e.roll(1 + step % 19, dims=1)
    negative = e.roll(1 + step % 2, dims=0)
    losses = triplet(e, positive, negative)
    optimizer.zero_grad()
    losses.mean().backward()
    optimizer.step()
    if step % 100 == 0:
        near = (e - positive).norm(dim=-1)
        far = (e - negative).norm(dim=-1)
        active = (losses > 0).float().mean()
        print(
            f"{step:>3} {near.mean():.1f} {far.mean():.1f} {active:.1f}"
        )
        #>   0 0.3 0.3 1.0
        #> 100 0.8 4.3 0.0
        #> 200 0.8 5.3 0.0
        #> 300 1.0 5.6 0.0
