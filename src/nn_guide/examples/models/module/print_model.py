import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, features: int):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(features))

    def forward(self, x):
        return self.factor * x

    def extra_repr(self):
        return f"features={self.factor.numel()}"


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(8, 2)
        self.body = nn.Sequential(Scale(4), nn.Linear(4, 8))

    def forward(self, x):
        return self.head(torch.relu(self.body(x)))


print(Net())
#> Net(
#>   (head): Linear(in_features=8, out_features=2, bias=True)
#>   (body): Sequential(
#>     (0): Scale(features=4)
#>     (1): Linear(in_features=4, out_features=8, bias=True)
#>   )
#> )
del Scale.extra_repr
print(Scale(4))
#> Scale()
