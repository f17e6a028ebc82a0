import math

import torch
import torch.nn.functional as F
from torch import nn

x, y = torch.rand(64, 100), torch.arange(64) % 10
model, wide = nn.Linear(100, 10), nn.Linear(100, 1000)

losses = {
    "x": F.cross_entropy(model(x), y),
    "255 * x": F.cross_entropy(model(255 * x), y),
    'reduction="sum"': F.cross_entropy(model(x), y, reduction="sum"),
    "nll_loss": F.nll_loss(model(x), y),
    "nn.Linear(100, 1000)": F.cross_entropy(wide(x), y),
}
for name, loss in losses.items():
    print(f"{name:20}", abs(loss.item() - math.log(10)) < 0.5)
    #> x                    True
    #> 255 * x              False
    #> reduction="sum"      False
    #> nll_loss             False
    #> nn.Linear(100, 1000) False
