import torch
import torch.nn.functional as F
from torch import nn


class ByModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 2)

    def forward(self, x):
        return self.linear(x)


class ByFunction(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.randn(2, 4, requires_grad=True)

    def forward(self, x):
        return F.linear(x, self.weight)


by_module = ByModule().double()
by_function = ByFunction().double()
names = [name for name, _ in by_module.named_parameters()]
print(names, list(by_module.state_dict()))
#> ['linear.weight', 'linear.bias'] ['linear.weight', 'linear.bias']
names = [name for name, _ in by_function.named_parameters()]
print(names, list(by_function.state_dict()))
#> [] []
print(by_module.linear.weight.dtype, by_function.weight.dtype)
#> torch.float64 torch.float32
