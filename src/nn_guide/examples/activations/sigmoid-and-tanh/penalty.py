import torch
from torch import nn

candidates = torch.linspace(-3, 3, 6001)
for x in (-2.0, 0.6, 2.0):
    cost = (candidates - x) ** 2 / 2 + 1.0 * candidates.abs()
    best = candidates[cost.argmin()]
    shrunk = nn.Softshrink(1.0)(torch.tensor(x))
    print(x, round(best.item(), 2) + 0.0, shrunk.item())
    #> -2.0 -1.0 -1.0
    #> 0.6 0.0 0.0
    #> 2.0 1.0 1.0
