from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(4, 8)
        self.size = 8
        self.others = [nn.Linear(8, 8), nn.Linear(8, 2)]


print([name for name, _ in Net().named_parameters()])
#> ['first.weight', 'first.bias']
