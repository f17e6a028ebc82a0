from collections import OrderedDict

from torch import nn

model = nn.Sequential(
    OrderedDict(
        hidden=nn.Linear(4, 3),
        act=nn.ReLU(),
        head=nn.Linear(3, 2),
    )
)
print(model)
#> Sequential(
#>   (hidden): Linear(in_features=4, out_features=3, bias=True)
#>   (act): ReLU()
#>   (head): Linear(in_features=3, out_features=2, bias=True)
#> )
print(list(model.state_dict()))
#> ['hidden.weight', 'hidden.bias', 'head.weight', 'head.bias']
print(model.head is model[2] is model[-1])
#> True
