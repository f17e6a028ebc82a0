import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
model.eval()
x = torch.ones(2, 4)
print(torch.equal(model(x), model(x)))
#> True
print(list(model.state_dict()))
#> ['0.weight', '0.bias']
