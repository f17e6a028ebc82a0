import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
saved = torch.optim.Adam(model[1].parameters(), lr=0.5).state_dict()

optimizer = torch.optim.Adam(model[1].parameters())  # (1)!
optimizer.load_state_dict(saved)
optimizer.add_param_group({"params": model[0].parameters(), "lr": 0.01})
print([group["lr"] for group in optimizer.param_groups])
#> [0.5, 0.01]
