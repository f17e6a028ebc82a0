import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(2.0))  # !

    def forward(self, x):
        return self.factor * x


model = Scale()
print([name for name, _ in model.named_parameters()])
#> ['factor']
print(isinstance(model.factor, torch.Tensor))
#> True
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
loss = (model(torch.tensor(3.0)) - 9).square()
loss.backward()
optimizer.step()
print(model.factor.grad)
#> tensor(-18.)
print(model.factor)
#> Parameter containing:
#> tensor(2.9000, requires_grad=True)
