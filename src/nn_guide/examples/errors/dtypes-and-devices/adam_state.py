# device: cpu
import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(3, 4)).sum().backward()
optimizer.step()

model.double()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
    #> expected dtype float for `end` but got dtype double
