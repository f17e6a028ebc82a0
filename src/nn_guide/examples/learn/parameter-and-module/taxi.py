import torch
from torch import nn


class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(2))
        self.b = nn.Parameter(torch.tensor(0.0))

    def forward(self, rides):
        return rides @ self.w + self.b


class Taxi(nn.Module):
    def __init__(self):
        super().__init__()
        self.day, self.night = Fare(), Fare()


model = Taxi()
for name, parameter in model.named_parameters():
    print(name, parameter.detach())
    #> day.w tensor([0., 0.])
    #> day.b tensor(0.)
    #> night.w tensor([0., 0.])
    #> night.b tensor(0.)
