import torch
from torch import nn


class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(2))
        self.b = nn.Parameter(torch.tensor(0.0))

    def predict(self, rides):
        return rides @ self.w + self.b


model = Fare()
for parameter in model.parameters():
    print(parameter)
    #> Parameter containing:
    #> tensor([0., 0.], requires_grad=True)
    #> Parameter containing:
    #> tensor(0., requires_grad=True)
