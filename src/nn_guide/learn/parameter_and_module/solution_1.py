import torch
from torch import nn


class Airport(nn.Module):
    def __init__(self):
        super().__init__()
        self.start = nn.Parameter(torch.tensor(0.0))
        self.per_km = nn.Parameter(torch.tensor(0.0))

    def forward(self, rides):
        return self.start + self.per_km * rides[:, 0]


model = Airport()
print(list(model.named_parameters()))
print(model(torch.tensor([[10.0, 3.0], [20.0, 0.0]])))
