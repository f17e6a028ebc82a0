import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.activations.leaky_relu import LeakyReLU

x = torch.tensor([-2.0, 0.0, 2.0])
for slope in (0.01, 0.2):
    leaky = nn.LeakyReLU(negative_slope=slope)
    print(leaky, [round(y, 2) for y in leaky(x).tolist()])
    #> LeakyReLU(negative_slope=0.01) [-0.02, 0.0, 2.0]
    #> LeakyReLU(negative_slope=0.2) [-0.4, 0.0, 2.0]
print(torch.equal(leaky(x), F.leaky_relu(x, negative_slope=0.2)))
#> True
print(torch.allclose(leaky(x), LeakyReLU(0.2)(x)))
#> True
