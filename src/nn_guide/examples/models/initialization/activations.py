import torch
from torch import nn

x = torch.randn(64, 128).double()
for init in (None, nn.init.xavier_normal_, nn.init.kaiming_normal_):
    layers = [
        nn.Linear(128, 128, bias=False).double() for _ in range(30)
    ]
    hidden = [x]
    for layer in layers:
        if init:
            init(layer.weight)
        hidden.append(layer(hidden[-1]).relu())
    hidden[-1].mean().backward()
    outputs = [f"{hidden[i].std().item():.0e}" for i in (1, 10, 20, 30)]
    norms = [layers[i].weight.grad.norm().item() for i in (0, -1)]
    gradients = [f"{norm:.0e}" for norm in norms]
    name = init.__name__ if init else "reset_parameters"
    print(f"{name:16}", *outputs, "|", *gradients)
    #> reset_parameters 3e-01 1e-04 1e-08 2e-12 | 3e-12 4e-12
    #> xavier_normal_   6e-01 2e-02 5e-04 2e-05 | 1e-05 2e-05
    #> kaiming_normal_  8e-01 6e-01 8e-01 9e-01 | 5e-01 8e-01
