from collections import OrderedDict

import torch
from torch import nn


def build(classes):
    body, head = nn.Linear(4, 3), nn.Linear(3, classes)
    return nn.Sequential(OrderedDict(body=body, head=head))


trained = build(classes=5)
saved = trained.state_dict()
model = build(classes=len(saved["head.weight"]))
print(model.load_state_dict(saved))
#> <All keys matched successfully>
x = torch.ones(1, 4)
print(torch.equal(model(x), trained(x)))
#> True

dropped = build(classes=1000)
saved = {k: v for k, v in saved.items() if not k.startswith("head")}
dropped.load_state_dict(saved, strict=False)
print(dropped(x).shape)
#> torch.Size([1, 1000])
