import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler(torch.get_default_device().type)

for wrong in (scaler.unscale_, scaler.step):
    scaler.scale(model(torch.ones(4, 2)).mean()).backward()
    scaler.step(optimizer)
    try:
        wrong(optimizer)
    except RuntimeError as error:
        print(error)
        #> unscale_() is being called after step().
        #> step() has already been called since the last update().
    scaler.update()
