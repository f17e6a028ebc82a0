import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler(torch.get_default_device().type)

model(torch.ones(4, 2)).mean().backward()
try:
    scaler.step(optimizer)
except AssertionError as error:
    print(error)
    #> Attempted step but _scale is None.  This may indicate your script did not use scaler.scale(loss or outputs) earlier in the iteration.
