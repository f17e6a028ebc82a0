import inspect

import torch
import torch.nn.functional as F

for f in (F.linear, F.gelu):
    first, *_ = f.__doc__.strip().splitlines()
    print(inspect.isbuiltin(f), first)  # (1)!
    #> True linear(input, weight, bias=None) -> Tensor
    #> True gelu(input, approximate = 'none') -> Tensor
print(inspect.isbuiltin(F.relu), inspect.signature(F.relu))
#> False (input: torch.Tensor, inplace: bool = False) -> torch.Tensor

x = torch.tensor([-1.0, 2.0])
print(F.hardshrink(input=x), F.relu(input=x))
#> tensor([-1.,  2.]) tensor([0., 2.])
