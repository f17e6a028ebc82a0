import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 2), nn.LayerNorm(2))
optimizer = torch.optim.Adam(model.named_parameters(), lr=0.01)
model(torch.ones(4, 3)).sum().backward()
optimizer.step()

group = optimizer.state_dict()["param_groups"][0]
print(group["params"], group["param_names"])
#> [0, 1, 2, 3] ['0.weight', '0.bias', '1.weight', '1.bias']
try:
    optimizer.add_param_group({"params": [torch.ones(1)]})
except ValueError as error:
    print(str(error).replace(". ", ".\n"))
    #> all optimizer param groups should be with/without names.
    #> cannot add param group without names to the optimizer
