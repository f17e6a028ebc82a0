import textwrap

import torch
from torch import nn

saved = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 1000, bias=False))
model = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 2, bias=False))
try:
    model.load_state_dict(saved.state_dict(), strict=False)
except RuntimeError as error:
    print(textwrap.fill(" ".join(str(error).split()), 80))
    #> Error(s) in loading state_dict for Sequential: size mismatch for 1.weight:
    #> copying a param with shape torch.Size([1000, 3]) from checkpoint, the shape in
    #> current model is torch.Size([2, 3]).
print(torch.equal(model[0].weight, saved[0].weight))
#> True
