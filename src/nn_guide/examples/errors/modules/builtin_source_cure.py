import inspect

from torch import nn

print(inspect.getsource(nn.Linear.forward).strip().splitlines()[-1])
#>         return F.linear(input, self.weight, self.bias)
