import torch
from torch import nn

body, head = nn.Linear(3, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(body.named_parameters())
for call in (
    lambda: optimizer.add_param_group({"params": head.parameters()}),
    lambda: torch.optim.Adam([("a", head.weight), head.bias]),
):
    try:
        call()
    except ValueError as error:
        print(error)
        #> all optimizer param groups should be with/without names. cannot add param group without names to the optimizer
        #> all optimizer params should be with/without names. Some param names are missing
