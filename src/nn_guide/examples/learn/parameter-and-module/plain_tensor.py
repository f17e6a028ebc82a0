import torch
from torch import nn


class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(2))
        self.b = torch.tensor(0.0, requires_grad=True)

    def forward(self, rides):
        return rides @ self.w + self.b


model = Fare()
for name, parameter in model.named_parameters():
    print(name, parameter.detach())
    #> w tensor([0., 0.])
