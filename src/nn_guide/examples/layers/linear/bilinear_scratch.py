import torch
from torch import nn

from nn_guide.scratch.layers.bilinear import Bilinear

bilinear, scratch = nn.Bilinear(3, 4, 2), Bilinear(3, 4, 2)
scratch.weight, scratch.bias = bilinear.weight, bilinear.bias
a, b = torch.randn(8, 3), torch.randn(8, 4)
print(torch.allclose(bilinear(a, b), scratch(a, b), atol=1e-6))
#> True

double = bilinear(2 * a, 2 * b) - bilinear.bias
once = bilinear(a, b) - bilinear.bias
print(torch.allclose(double, 4 * once, atol=1e-5))
#> True
