import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 2)

    @property
    def depth(self):
        return self.layers

    def forward(self, x):
        return self.fc(x)


net = Net()
for wrong in (lambda: net(torch.ones(3, 4)), lambda: net.depth):
    try:
        wrong()
    except AttributeError as error:
        print(error)
        #> 'Net' object has no attribute 'fc'
        #> 'Net' object has no attribute 'depth'
