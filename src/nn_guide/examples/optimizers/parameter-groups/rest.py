import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
special = set(model[1].parameters())
rest = [p for p in model.parameters() if p not in special]
optimizer = torch.optim.SGD(
    [{"params": rest}, {"params": model[1].parameters(), "lr": 1.0}],
    lr=0.1,
)
print([len(group["params"]) for group in optimizer.param_groups])
#> [2, 2]

held = sum(len(group["params"]) for group in optimizer.param_groups)
assert held == len(list(model.parameters()))
