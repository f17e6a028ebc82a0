import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.ones(4, 3)).sum().backward()
optimizer.step()
optimizer.zero_grad()
try:
    print(model.weight.grad.norm())
except AttributeError as error:
    print(error)
    #> 'NoneType' object has no attribute 'norm'
