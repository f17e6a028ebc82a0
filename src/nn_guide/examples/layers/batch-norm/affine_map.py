import torch
from torch import nn

bn = nn.BatchNorm1d(3)
bn(5 * torch.randn(100, 3) + 3)
a, b, zero = torch.randn(8, 3), torch.randn(8, 3), torch.zeros(8, 3)

for training in (True, False):
    bn.train(training)
    difference = bn(a + b) - bn(a) - bn(b) + bn(zero)
    print(training, torch.allclose(difference, zero, atol=1e-5))
    #> True False
    #> False True
