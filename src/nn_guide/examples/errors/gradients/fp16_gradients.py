import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler(torch.get_default_device().type)

model.half()
loss = model(torch.ones(4, 2).half()).mean()
scaler.scale(loss).backward()
try:
    scaler.unscale_(optimizer)
except ValueError as error:
    print(error)
    #> Attempting to unscale FP16 gradients.
