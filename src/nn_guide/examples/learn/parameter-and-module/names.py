import torch
from torch import nn


class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(2))
        self.b = nn.Parameter(torch.tensor(0.0))

    def forward(self, rides):
        return rides @ self.w + self.b


model = Fare()
for name, parameter in model.named_parameters():
    print(name, parameter.detach())
    #> w tensor([0., 0.])
    #> b tensor(0.)
ride = torch.tensor([10.0, 3.0])
print(model(ride))
#> tensor(0., grad_fn=<AddBackward0>)
