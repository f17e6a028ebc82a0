import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
skipped = 0
for x in (torch.ones(1), torch.tensor([float("inf")]), torch.ones(1)):
    optimizer.zero_grad()
    model(x).square().sum().backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    if norm.isfinite():  # (1)!
        optimizer.step()
    else:
        skipped += 1
print(skipped, model.weight.isfinite().all())
#> 1 tensor(True)
