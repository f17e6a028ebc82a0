import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(2, 3, 5, 6)
sides = (1, 2, 3, 4)
y = F.pad(x, sides, mode="constant", value=0.5)
print(torch.equal(nn.ConstantPad2d(sides, value=0.5)(x), y))
#> True
reflected = F.pad(x, sides, mode="reflect")
print(torch.equal(nn.ReflectionPad2d(sides)(x), reflected))
#> True
replicated = F.pad(x, sides, mode="replicate")
print(torch.equal(nn.ReplicationPad2d(sides)(x), replicated))
#> True
wrapped = F.pad(x, sides, mode="circular")
print(torch.equal(nn.CircularPad2d(sides)(x), wrapped))
#> True
