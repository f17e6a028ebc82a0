import torch
from torch import nn

x = torch.tensor([[1, 2, 3]])
for layer in (
    nn.ReplicationPad1d((2, 0)),
    nn.ReflectionPad1d((2, 0)),
    nn.CircularPad1d((2, 0)),
):
    print(layer(x).tolist())
    #> [[1, 1, 1, 2, 3]]
    #> [[3, 2, 1, 2, 3]]
    #> [[2, 3, 1, 2, 3]]
