import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler(torch.get_default_device().type)

scaler.scale(model(torch.ones(4, 2)).mean()).backward()
scaler.unscale_(optimizer)
try:
    scaler.unscale_(optimizer)
except RuntimeError as error:
    print(error)
    #> unscale_() has already been called on this optimizer since the last update().
