import inspect

import torch
import torch.nn.functional as F
from torch import nn

for thing in (nn.Linear, nn.ReLU, nn.MSELoss, torch.optim.SGD, F.relu):
    is_class = inspect.isclass(thing)
    is_module = is_class and issubclass(thing, nn.Module)
    print(f"{thing.__name__:7} {is_class!s:5} {is_module}")  # (1)!
    #> Linear  True  True
    #> ReLU    True  True
    #> MSELoss True  True
    #> SGD     True  False
    #> relu    False False

public = [thing for name, thing in vars(nn).items() if name[0] != "_"]
print(sum(inspect.isclass(thing) for thing in public))
#> 168
functions = [thing for thing in public if inspect.isroutine(thing)]
print([function.__name__ for function in functions])  # (2)!
#> ['factory_kwargs']

x = torch.ones(4)
one, other = nn.Linear(4, 2), nn.Linear(4, 2)
same = torch.equal(one(x), one(x))
print(same, torch.equal(one(x), other(x)))  # (3)!
#> True False
