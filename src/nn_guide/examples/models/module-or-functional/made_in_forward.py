import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        x = nn.Linear(4, 3)(x)
        return nn.Dropout(0.5)(x)


model = Net().eval()
x = torch.ones(1, 4)
with torch.no_grad():
    print(model(x))
    #> tensor([[-1.9854, -0.0062, -0.7351]])
    print(model(x))
    #> tensor([[ 0.0000, -0.0000, -1.3637]])
print(len(list(model.parameters())))
#> 0
try:
    torch.optim.SGD(model.parameters(), lr=0.1)
except ValueError as error:
    print(error)
    #> optimizer got an empty parameter list
