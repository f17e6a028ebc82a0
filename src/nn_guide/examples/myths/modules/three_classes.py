import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        return self.factor * x


model = nn.Sequential(Scale(), nn.ReLU())
print(
    model(torch.tensor([-1.0, 3.0])).tolist(), list(model.state_dict())
)
#> [0.0, 6.0] ['0.factor']
