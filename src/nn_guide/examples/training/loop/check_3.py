import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
x = torch.ones(1, 4)
with torch.no_grad():
    print(model(x).equal(model(x)))
    #> False
model.eval()
y = model(x)
print(y.equal(model(x)), y.requires_grad)
#> True True
