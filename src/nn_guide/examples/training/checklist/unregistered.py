import torch
from torch import nn

from nn_guide.training import checks


class Net(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(4, 5), nn.Linear(5, 1)])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


for container in (list, nn.ModuleList):
    model = Net(container)
    print(checks.unregistered(model, model(torch.ones(3, 4)).sum()))
    #> ['Not registered in the model: tensors [(1,), (1, 5), (5,), (5, 4)].']
    #> []
