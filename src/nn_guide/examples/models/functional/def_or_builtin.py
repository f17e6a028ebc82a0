import inspect

import torch
import torch.nn.functional as F

print(inspect.getsource(F.tanhshrink).splitlines()[-1])
#>     return input - input.tanh()
try:
    inspect.getsource(F.linear)
except TypeError as error:
    print(str(error).split(", ")[-1])  # (1)!
    #> got builtin_function_or_method

x = torch.tensor([-1.0, 2.0])
print(F.hardshrink(x=x), torch.relu(x=x))  # (2)!
#> tensor([-1.,  2.]) tensor([0., 2.])
try:
    F.relu(x=x)
except TypeError as error:
    print(error)
    #> relu() got an unexpected keyword argument 'x'
