import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(3, 4)).sum().backward()
optimizer.step()

model.double()
optimizer.load_state_dict(optimizer.state_dict())
optimizer.step()
print(optimizer.state[model.weight]["exp_avg"].dtype)
#> torch.float64
