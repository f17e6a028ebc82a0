import inspect

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.activations.relu import ReLU

x = torch.randn(4, 5)
y = nn.ReLU()(x)
others = [F.relu(x), torch.relu(x), x.relu(), ReLU()(x)]
print([torch.equal(y, other) for other in others])
#> [True, True, True, True]
print(inspect.getsource(nn.ReLU.forward).splitlines()[-1].strip())
#> return F.relu(input, inplace=self.inplace)
print(torch.equal(y, x.clamp(min=0)))
#> True

zero = torch.zeros(1, requires_grad=True)
for result in (zero.relu(), ReLU()(zero)):
    print(torch.autograd.grad(result, zero)[0].item())
    #> 0.0
    #> 0.0
