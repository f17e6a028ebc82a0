import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.batch_norm import BatchNorm2d

bn, scratch = nn.BatchNorm2d(3), BatchNorm2d(3)
nn.init.normal_(bn.weight)
nn.init.normal_(bn.bias)
scratch.weight, scratch.bias = bn.weight, bn.bias
mean, var = torch.zeros(3), torch.ones(3)

for training in (True, False):
    bn.train(training)
    scratch.training = training
    x = 2 * torch.randn(8, 3, 4, 4) + 1
    y = bn(x)
    function = F.batch_norm(
        x, mean, var, bn.weight, bn.bias, training, 0.1, 1e-5
    )
    close = torch.allclose(y, scratch(x), atol=1e-5)
    print(torch.equal(y, function), close)
    #> True True
    #> True True

close = torch.allclose(var, scratch.running_var)
print(torch.equal(bn.running_var, var), close)
#> True True
