from torch import nn


class Net(nn.Module):
    def _init_(self):  # (1)!
        super().__init__()
        self.linear = nn.Linear(4, 2)


net = Net()
print(net)
#> Net()
print(list(net.parameters()))
#> []
