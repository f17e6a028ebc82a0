import torch
from torch import nn

head = nn.Linear(4, 3)
x = torch.randn(8, 1, 4, 4)
for pool in (nn.AvgPool2d(2), nn.MaxPool2d(2)):
    unit = torch.eye(16).reshape(16, 1, 4, 4)
    matrix = pool(unit).flatten(1)
    one = nn.Linear(16, 3)
    with torch.no_grad():
        one.weight.copy_(head.weight @ matrix.T)
        one.bias.copy_(head.bias)
    two = head(pool(x).flatten(1))
    print(torch.allclose(two, one(x.flatten(1)), atol=1e-6))
    #> True
    #> False
