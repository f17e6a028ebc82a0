import torch
from torch import nn


class Reverse(nn.Module):
    def forward(self, x):
        return x.flip(-1)


class ResidualLinear(nn.Linear):  # (1)!
    def forward(self, x):
        return x + super().forward(x)


print(Reverse()(torch.tensor([1, 2, 3])))
#> tensor([3, 2, 1])
model = nn.Sequential(Reverse(), ResidualLinear(4, 4))
print(model(torch.ones(5, 4)).shape, list(model.state_dict()))
#> torch.Size([5, 4]) ['1.weight', '1.bias']
