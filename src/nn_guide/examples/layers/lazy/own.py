import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class Scale(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(features))

    def forward(self, x):
        return x * self.weight


class LazyScale(LazyModuleMixin, Scale):  # (1)!
    cls_to_become = Scale

    def __init__(self):
        super().__init__(0)
        self.weight = nn.UninitializedParameter()

    def initialize_parameters(self, x):  # (2)!
        if self.has_uninitialized_params():
            self.weight.materialize(x.shape[-1:])
            nn.init.ones_(self.weight)


layer = LazyScale()
print(layer(torch.ones(2, 3)), type(layer).__name__)
#> tensor([[1., 1., 1.],
#>         [1., 1., 1.]], grad_fn=<MulBackward0>) Scale
