import torch
from torch import nn

model = nn.Linear(1000, 100)
optimizer = torch.optim.Adam(model.parameters())
print(len(optimizer.state))
#> 0
model(torch.ones(1, 1000)).sum().backward()
optimizer.step()

for name, value in optimizer.state[model.weight].items():
    print(name, tuple(value.shape))
    #> step ()
    #> exp_avg (100, 1000)
    #> exp_avg_sq (100, 1000)
weights = sum(p.numel() for p in model.parameters())
kept = sum(
    v.numel() for s in optimizer.state.values() for v in s.values()
)
print(weights, kept)
#> 100100 200202
