import copy

import torch
from torch import nn

body = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8))
body.requires_grad_(False)
before = copy.deepcopy(body.state_dict())

body.train()
body(torch.randn(16, 4))
for name, value in body.state_dict().items():
    if not value.equal(before[name]):
        print(name)
        #> 1.running_mean
        #> 1.running_var
        #> 1.num_batches_tracked
