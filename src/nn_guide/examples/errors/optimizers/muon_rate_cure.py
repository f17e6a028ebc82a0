import torch
from torch import nn

w = nn.Parameter(torch.zeros(2, 8))
optimizer = torch.optim.Muon([w], adjust_lr_fn="match_rms_adamw")
print(optimizer.param_groups[0]["adjust_lr_fn"])
#> match_rms_adamw
