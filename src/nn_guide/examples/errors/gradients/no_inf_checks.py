import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler(torch.get_default_device().type)

scaler.scale(model(torch.ones(4, 2)).mean())
for call in (lambda: scaler.step(optimizer), scaler.update):
    try:
        call()
    except AssertionError as error:
        print(error)
        #> No inf checks were recorded for this optimizer.
        #> No inf checks were recorded prior to update.
