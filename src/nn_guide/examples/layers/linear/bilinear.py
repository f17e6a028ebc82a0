import torch
import torch.nn.functional as F
from torch import nn

bilinear = nn.Bilinear(in1_features=3, in2_features=4, out_features=2)
a, b = torch.randn(8, 3), torch.randn(8, 4)
y = bilinear(a, b)
print(y.shape, bilinear.weight.shape, bilinear.bias.shape)
#> torch.Size([8, 2]) torch.Size([2, 3, 4]) torch.Size([2])
print(torch.equal(y, F.bilinear(a, b, bilinear.weight, bilinear.bias)))
#> True

k = 1
by_hand = (a @ bilinear.weight[k] * b).sum(dim=1) + bilinear.bias[k]
print(torch.allclose(y[:, k], by_hand, atol=1e-6))
#> True
print(nn.Bilinear(3, 4, 2, bias=False).bias)
#> None
