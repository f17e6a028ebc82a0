import torch
from torch import nn

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
minutes = torch.tensor([4.0, 1.0, 5.0, 0.0, 3.0, 2.0])
rides = torch.stack([km, minutes], dim=1)
fares = torch.tensor([10.7, 11.4, 15.8, 16.1, 19.9, 22.1])


class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.line = nn.Linear(2, 1)

    def forward(self, rides):
        return self.line(rides)


torch.manual_seed(0)
model = Fare()
optimizer = torch.optim.SGD(model.parameters(), lr=0.04)
for name, parameter in model.named_parameters():
    print(name, parameter.detach())
    #> line.weight tensor([[-0.0053,  0.3793]])
    #> line.bias tensor([-0.5820])
