import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(4))

    def forward(self, x):
        noise = torch.ones(4, device=x.device)
        return x - self.mean + noise


model = Shift()
device = model.mean.device
x = torch.ones(3, 4).to(device)
print(model(x).device == device)
#> True
