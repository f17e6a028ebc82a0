import torch
from torch import nn

w = nn.Parameter(torch.ones(2))
settings = {"lr": "1e-4"}
for make in (torch.optim.SGD, torch.optim.Adam):
    try:
        make([w], lr=settings["lr"])
    except TypeError as error:
        print(error)
        #> '<' not supported between instances of 'str' and 'float'
        #> '<=' not supported between instances of 'float' and 'str'
