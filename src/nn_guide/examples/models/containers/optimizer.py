import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.hidden = container([nn.Linear(4, 4), nn.Linear(4, 4)])
        self.head = nn.Linear(4, 1)

    def forward(self, x):
        for layer in self.hidden:
            x = torch.tanh(layer(x))
        return self.head(x)


for container in (list, nn.ModuleList):
    model = Model(container)
    layers = [*model.hidden, model.head]
    before = [layer.weight.clone() for layer in layers]
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(torch.ones(8, 4)).square().mean().backward()
    optimizer.step()
    pairs = zip(layers, before, strict=True)
    moved = [not layer.weight.equal(old) for layer, old in pairs]
    print(f"{container.__name__:10} {moved}")  # (1)!
    #> list       [False, False, True]
    #> ModuleList [True, True, True]

del model.hidden, model.head
model.hidden = [nn.Linear(4, 4)]
try:
    torch.optim.SGD(model.parameters(), lr=0.1)
except ValueError as error:
    print(error)  # (2)!
    #> optimizer got an empty parameter list
