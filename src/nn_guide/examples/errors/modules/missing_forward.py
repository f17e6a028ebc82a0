import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

        def forward(self, x):
            return self.fc(x)


try:
    Net()(torch.ones(3, 4))
except NotImplementedError as error:
    print(error)
    #> Module [Net] is missing the required "forward" function
