from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 8)
        self.heads = {
            "digit": nn.ModuleList([nn.Linear(8, 8), nn.Linear(8, 10)]),
            "color": nn.ModuleList([nn.Linear(8, 3)]),
        }


print([name for name, _ in Net().named_parameters()])
#> ['body.weight', 'body.bias']
