import torch
from torch import nn

x = torch.randn(1, 6)
for activation in (nn.Sigmoid(), nn.Tanh()):
    last = nn.Linear(6, 1)
    last(activation(x)).backward()
    print(activation, last.weight.grad.sign().int().tolist())
    #> Sigmoid() [[1, 1, 1, 1, 1, 1]]
    #> Tanh() [[1, -1, -1, 1, -1, -1]]
