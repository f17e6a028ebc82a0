import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc1(x)


net = Net()
print(net(torch.ones(3, 4)).shape)
#> torch.Size([3, 2])
print([name for name, _ in net.named_children()])
#> ['fc1']
