import torch
from torch import nn

trained = nn.Linear(10, 5)
lazy = nn.LazyLinear(5)
print(lazy.load_state_dict(trained.state_dict()))
#> <All keys matched successfully>
print(lazy, lazy.weight.shape, lazy.has_uninitialized_params())
#> LazyLinear(in_features=0, out_features=5, bias=True) torch.Size([5, 10]) False

x = torch.randn(3, 10)
print(torch.equal(lazy(x), trained(x)), lazy)
#> True Linear(in_features=10, out_features=5, bias=True)

try:
    trained.load_state_dict(nn.LazyLinear(5).state_dict())
except RuntimeError as error:
    print(str(error).partition(". ")[0])
    #> Can't access the shape of an uninitialized parameter or buffer
