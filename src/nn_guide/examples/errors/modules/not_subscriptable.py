from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
        self.head = nn.Linear(8, 2)


net = Net()
for wrong in (lambda: net[0], lambda: list(net), lambda: len(net)):
    try:
        wrong()
    except TypeError as error:
        print(error)
        #> 'Net' object is not subscriptable
        #> 'Net' object is not iterable
        #> object of type 'Net' has no len()
