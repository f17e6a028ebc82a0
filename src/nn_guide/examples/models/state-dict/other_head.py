from collections import OrderedDict

import torch
from torch import nn

pretrained = nn.Sequential(
    OrderedDict(body=nn.Linear(4, 3), head=nn.Linear(3, 9))
)
model = nn.Sequential(
    OrderedDict(body=nn.Linear(4, 3), head=nn.Linear(3, 2))
)

saved = pretrained.state_dict()
state = {
    name: saved[name] for name in saved if not name.startswith("head.")
}
result = model.load_state_dict(state, strict=False)
print(result.missing_keys, result.unexpected_keys)  # (1)!
#> ['head.weight', 'head.bias'] []
print(torch.equal(model.body.weight, pretrained.body.weight))
#> True
