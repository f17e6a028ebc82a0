from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
        self.head = nn.Linear(8, 2)


net = Net()
print([name for name, _ in net.named_children()])
#> ['body', 'head']
print(net.body[0])
#> Linear(in_features=4, out_features=8, bias=True)
