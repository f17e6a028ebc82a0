import math

import torch
from torch import nn

x, y, v = 0.5, 3.0, 4.0
losses = {
    nn.L1Loss(): abs(x - y),
    nn.MSELoss(): (x - y) ** 2,
    nn.SmoothL1Loss(beta=2.0): abs(x - y) - 2 / 2,
    nn.HuberLoss(delta=2.0): 2 * (abs(x - y) - 2 / 2),
    nn.PoissonNLLLoss(): math.exp(x) - y * x,
    nn.GaussianNLLLoss(): (math.log(v) + (x - y) ** 2 / v) / 2,
}
for loss, by_hand in losses.items():
    inputs = [torch.tensor([number]) for number in (x, y, v)]
    three = isinstance(loss, nn.GaussianNLLLoss)
    value = loss(*inputs) if three else loss(*inputs[:2])
    print(f"{type(loss).__name__:15} {value:7.4f} {by_hand:7.4f}")
    #> L1Loss           2.5000  2.5000
    #> MSELoss          6.2500  6.2500
    #> SmoothL1Loss     1.5000  1.5000
    #> HuberLoss        3.0000  3.0000
    #> PoissonNLLLoss   0.1487  0.1487
    #> GaussianNLLLoss  1.4744  1.4744
