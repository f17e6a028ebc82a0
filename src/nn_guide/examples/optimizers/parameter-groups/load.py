import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)


def groups(*parameters):
    return [{"params": p} for p in parameters]


saved = torch.optim.Adam(
    groups(body.parameters(), head.parameters()), lr=0.5
)
for other in (
    groups([*body.parameters(), *head.parameters()]),
    groups(body.parameters(), [head.weight]),
):
    try:
        torch.optim.Adam(other).load_state_dict(saved.state_dict())
    except ValueError as error:
        print(error)
        #> loaded state dict has a different number of parameter groups
        #> loaded state dict contains a parameter group that doesn't match the size of optimizer's group

same = torch.optim.Adam(
    groups(body.parameters(), head.parameters()), lr=0.1
)
same.load_state_dict(saved.state_dict())
print(same.param_groups[0]["lr"])  # (1)!
#> 0.5
