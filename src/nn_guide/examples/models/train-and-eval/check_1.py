import torch
from torch import nn

model = nn.Dropout(0.5)
x = torch.ones(1000)
with torch.no_grad():
    print(model(x).max())
    #> tensor(2.)
model.eval()
print(model(x).max())
#> tensor(1.)
