import torch
from torch import nn


class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.line = nn.Linear(2, 1)

    def forward(self, rides):
        return self.line(rides)


torch.manual_seed(0)
model = Fare()
for name, parameter in model.named_parameters():
    print(name, parameter.detach())
    #> line.weight tensor([[-0.0053,  0.3793]])
    #> line.bias tensor([-0.5820])
