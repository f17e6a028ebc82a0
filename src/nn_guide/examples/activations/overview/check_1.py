import torch
from torch import nn

x = torch.randn(2, 6)
for layer in (nn.ReLU(), nn.Softmax(dim=1), nn.GLU(dim=1)):
    print(tuple(layer(x).shape))
    #> (2, 6)
    #> (2, 6)
    #> (2, 3)
