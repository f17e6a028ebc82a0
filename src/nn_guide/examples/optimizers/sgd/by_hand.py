import torch
from torch import nn

from nn_guide.scratch.optimizers.sgd import SGD

x, y = torch.randn(20, 8, 3).double(), torch.randn(20, 8).double()
options = [
    {},
    {"momentum": 0.9, "weight_decay": 0.1},
    {"momentum": 0.9, "dampening": 0.5},
    {"momentum": 0.9, "nesterov": True},
]
for arguments in options:
    paths = []
    for optimizer_class in (torch.optim.SGD, SGD):
        w = nn.Parameter(torch.zeros(3).double())
        optimizer = optimizer_class([w], lr=0.05, **arguments)
        path = []
        for step in range(20):
            w.grad = None
            (x[step] @ w - y[step]).square().mean().backward()
            optimizer.step()
            path.append(w.detach().clone())
        paths.append(torch.stack(path))
    print(torch.allclose(*paths), arguments)
    #> True {}
    #> True {'momentum': 0.9, 'weight_decay': 0.1}
    #> True {'momentum': 0.9, 'dampening': 0.5}
    #> True {'momentum': 0.9, 'nesterov': True}
