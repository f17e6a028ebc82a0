from torch import nn


class Model(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(4, 4), nn.Dropout(0.5)])


for container in (list, nn.ModuleList):
    model = Model(container).double().eval()
    linear, dropout = model.layers
    dtype, training = linear.weight.dtype, dropout.training
    print(f"{container.__name__:10} {dtype} training={training}")
    #> list       torch.float32 training=True
    #> ModuleList torch.float64 training=False
