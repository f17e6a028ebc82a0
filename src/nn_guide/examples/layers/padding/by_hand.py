import torch
from torch import nn

from nn_guide.scratch.layers import padding

x = torch.randn(3, 4, 5, 6)
for kind in ("Zero", "Reflection", "Replication", "Circular"):
    name = f"{kind}Pad2d"
    layer = getattr(nn, name)((1, 2, 3, 4))
    scratch = getattr(padding, name)((1, 2, 3, 4))
    print(torch.equal(layer(x), scratch(x)), name)
    #> True ZeroPad2d
    #> True ReflectionPad2d
    #> True ReplicationPad2d
    #> True CircularPad2d

constant = nn.ConstantPad3d(2, value=0.5)
print(torch.equal(constant(x), padding.ConstantPad3d(2, value=0.5)(x)))
#> True
