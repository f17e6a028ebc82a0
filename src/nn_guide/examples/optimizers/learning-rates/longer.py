import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR


def run(scheduler, epochs):
    rates = []
    for _ in range(epochs):
        rates.append(round(scheduler.get_last_lr()[0], 2))
        scheduler.optimizer.step()
        scheduler.step()
    return rates


def build(epochs):
    optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
    return CosineAnnealingLR(optimizer, T_max=epochs)


first = build(epochs=4)
run(first, 2)
for whole in (True, False):
    scheduler = build(epochs=8)
    scheduler.optimizer.load_state_dict(first.optimizer.state_dict())
    state = first.state_dict()
    if not whole:
        del state["T_max"]
    scheduler.load_state_dict(state)
    print(run(scheduler, 6))
    #> [0.5, 0.15, 0.0, 0.15, 0.5, 0.85]
    #> [0.5, 0.4, 0.29, 0.18, 0.09, 0.02]

print(run(build(epochs=8), 8)[2:])
#> [0.85, 0.69, 0.5, 0.31, 0.15, 0.04]
