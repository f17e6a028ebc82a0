import torch
from torch import nn
from torch.optim import SGD
from torch.optim.lr_scheduler import ConstantLR, LinearLR, PolynomialLR

weight = nn.Parameter(torch.zeros(1))
for scheduler in [
    ConstantLR(SGD([weight], lr=1.0)),
    ConstantLR(SGD([weight], lr=1.0), factor=0.1, total_iters=2),
    LinearLR(SGD([weight], lr=1.0)),
    LinearLR(
        SGD([weight], lr=1.0),
        start_factor=0.8,
        end_factor=0.2,
        total_iters=3,
    ),
    PolynomialLR(SGD([weight], lr=1.0)),
    PolynomialLR(SGD([weight], lr=1.0), total_iters=4, power=2.0),
]:
    rates = []
    for _ in range(7):
        rates.append(round(scheduler.get_last_lr()[0], 4))
        scheduler.optimizer.step()
        scheduler.step()
    print(*rates)
    #> 0.3333 0.3333 0.3333 0.3333 0.3333 1.0 1.0
    #> 0.1 0.1 1.0 1.0 1.0 1.0 1.0
    #> 0.3333 0.4667 0.6 0.7333 0.8667 1.0 1.0
    #> 0.8 0.6 0.4 0.2 0.2 0.2 0.2
    #> 1.0 0.8 0.6 0.4 0.2 0.0 0.0
    #> 1.0 0.5625 0.25 0.0625 0.0 0.0 0.0
