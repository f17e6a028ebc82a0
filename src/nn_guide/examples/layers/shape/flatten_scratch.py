import torch
from torch import nn

from nn_guide.scratch.layers.flatten import Flatten, Unflatten

x = torch.randn(2, 3, 4, 5)
y = nn.Flatten()(x)
for other in (
    x.flatten(1),
    torch.flatten(x, 1),
    x.reshape(2, -1),
    Flatten()(x),
):
    same_memory = y.data_ptr() == other.data_ptr()
    print(torch.equal(y, other), same_memory)
    #> True True
    #> True True
    #> True True
    #> True True

unflatten = nn.Unflatten(1, (3, 4, 5))
for other in (y.unflatten(1, (3, 4, 5)), Unflatten(1, (3, 4, 5))(y)):
    print(torch.equal(unflatten(y), other))
    #> True
    #> True
