import torch
from torch import nn


class Polynomial(nn.Module):
    def __init__(self, container=list):
        super().__init__()
        ones = [nn.Parameter(torch.tensor(1.0)) for _ in range(3)]
        self.coefficients = container(ones)

    def forward(self, x):
        return sum(
            c * x**power for power, c in enumerate(self.coefficients)
        )


model = Polynomial()
print(model(torch.tensor(2.0)).item(), list(model.state_dict()))
#> 7.0 []
try:
    torch.optim.SGD(model.parameters(), lr=0.1)
except ValueError as error:
    print(error)
    #> optimizer got an empty parameter list

model = Polynomial(container=nn.ParameterList)
print(list(model.state_dict()))
#> ['coefficients.0', 'coefficients.1', 'coefficients.2']
