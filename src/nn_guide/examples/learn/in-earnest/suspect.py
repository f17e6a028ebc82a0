from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 16), nn.ReLU()]
        self.out = nn.Linear(16, 3)

    def forward(self, x):
        x = self.layers[1](self.layers[0](x))
        return self.out(x).softmax(dim=1)


print(sum(p.numel() for p in Net().parameters()))
#> 51
