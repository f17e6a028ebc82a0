import torch
from torch import nn

w = nn.Parameter(torch.ones(2))
for options in (
    {"nesterov": True},
    {"nesterov": True, "momentum": 0.9, "dampening": 0.1},
    {"lr": -0.1},
    {"momentum": -0.9},
):
    try:
        torch.optim.SGD([w], **options)
    except ValueError as error:
        print(error)
        #> Nesterov momentum requires a momentum and zero dampening
        #> Nesterov momentum requires a momentum and zero dampening
        #> Invalid learning rate: -0.1
        #> Invalid momentum value: -0.9
