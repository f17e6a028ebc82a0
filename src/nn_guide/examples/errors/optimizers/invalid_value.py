import torch
from torch import nn

w = nn.Parameter(torch.ones(2))
for options in (
    {"lr": -0.1},
    {"lr": 0.1, "betas": (0.9, 1.0)},
    {"lr": 0.1, "betas": (0, 0.999)},
    {"lr": 0.1, "weight_decay": -0.01},
    {"lr": 0.1, "eps": -1e-8},
):
    try:
        torch.optim.Adam([w], **options)
    except ValueError as error:
        print(error)
        #> Invalid learning rate: -0.1
        #> Invalid beta parameter at index 1: 1.0
        #> betas must be either both floats or both Tensors
        #> Invalid weight_decay value: -0.01
        #> Invalid epsilon value: -1e-08
