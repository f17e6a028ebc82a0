import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
for layer in (
    nn.ZeroPad1d(padding=3),
    nn.ConstantPad1d(padding=3, value=9),
    nn.ReflectionPad1d(padding=3),
    nn.ReplicationPad1d(padding=3),
    nn.CircularPad1d(padding=3),
):
    print(layer(x).int().tolist(), type(layer).__name__)
    #> [[0, 0, 0, 1, 2, 3, 4, 0, 0, 0]] ZeroPad1d
    #> [[9, 9, 9, 1, 2, 3, 4, 9, 9, 9]] ConstantPad1d
    #> [[4, 3, 2, 1, 2, 3, 4, 3, 2, 1]] ReflectionPad1d
    #> [[1, 1, 1, 1, 2, 3, 4, 4, 4, 4]] ReplicationPad1d
    #> [[2, 3, 4, 1, 2, 3, 4, 1, 2, 3]] CircularPad1d
