import torch
from torch import nn


class SquareLinear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(
            torch.empty(in_features, out_features)
        )
        self.bias = nn.Parameter(torch.empty(in_features))
        self.reset_parameters()

    def reset_parameters(self):
        bound = self.weight.shape[0] ** -0.5
        nn.init.uniform_(self.weight, -bound, bound)  # (1)!
        nn.init.ones_(self.bias)

    def forward(self, x):
        return (x**2 + self.bias) @ self.weight


torch.use_deterministic_algorithms(True)  # (2)!
for name, parameter in SquareLinear(4, 3).named_parameters():
    print(name, parameter.isnan().any().item())
    #> weight False
    #> bias False
torch.use_deterministic_algorithms(False)
