from torch import nn


class Net(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(4, 4), nn.Dropout(0.5)])


for container in (list, nn.ModuleList):
    net = Net(container).eval()
    print(container.__name__, "training:", net.layers[1].training)
    #> list training: True
    #> ModuleList training: False
