import torch
from torch import nn

near = torch.tensor([0.2, 0.5, 0.1])
far = torch.tensor([3.0, 2.5, 4.0])
criterion = nn.MarginRankingLoss(margin=1.0)
for y in (1.0, -1.0):
    print(y, criterion(near, far, torch.full((3,), y)))
    #> 1.0 tensor(3.9000)
    #> -1.0 tensor(0.)
