import torch
from torch import nn

layer = nn.Linear(4, 3)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.ones(5, 4)).sum().backward()
layer.requires_grad_(False)

for clear in False, True:
    if clear:
        optimizer.zero_grad()
    before = layer.bias.clone()
    optimizer.step()
    print(f"{clear=} moved={not torch.equal(layer.bias, before)}")
    #> clear=False moved=True
    #> clear=True moved=False
