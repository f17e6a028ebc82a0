import torch
from torch import nn

x = torch.ones(5, 4)
for container in (
    nn.ModuleList([nn.Linear(4, 2)]),
    nn.ModuleDict({"head": nn.Linear(4, 2)}),
    nn.ParameterList([torch.ones(4, 2)]),
):
    try:
        container(x)
    except (NotImplementedError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")
        #> NotImplementedError: Module [ModuleList] is missing the required "forward" function
        #> NotImplementedError: Module [ModuleDict] is missing the required "forward" function
        #> RuntimeError: ParameterList should not be called.

layers = nn.ModuleList([nn.Linear(4, 2), nn.ReLU()])
print(nn.Sequential(*layers)(x).shape)  # (1)!
#> torch.Size([5, 2])
