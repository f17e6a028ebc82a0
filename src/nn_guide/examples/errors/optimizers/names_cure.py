import torch
from torch import nn

body, head = nn.Linear(3, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(body.named_parameters(prefix="body"))
group = {"params": head.named_parameters(prefix="head")}
optimizer.add_param_group(group)
print([group["param_names"] for group in optimizer.param_groups])
#> [['body.weight', 'body.bias'], ['head.weight', 'head.bias']]
