import torch
from torch import nn

torch.manual_seed(0)
drop = nn.Dropout(0.5)
x = torch.ones(10_000)
for mode in (True, False):
    drop.train(mode)
    print(drop(x).unique().tolist(), round(drop(x).mean().item(), 1))
    #> [0.0, 2.0] 1.0
    #> [1.0] 1.0
