import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 2)])


net = Net()
print([name for name, _ in net.named_parameters()])
#> ['layers.0.weight', 'layers.0.bias']
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
print(len(optimizer.param_groups[0]["params"]))
#> 2
