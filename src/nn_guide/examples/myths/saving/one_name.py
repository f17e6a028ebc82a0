from pathlib import Path

import torch
from torch import nn

BEST = Path("best.pt")
torch.save(nn.Linear(2, 1).state_dict(), BEST)
print(list(torch.load(BEST)))
#> ['weight', 'bias']
