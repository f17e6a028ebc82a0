import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, PolynomialLR

weight = torch.zeros(1, requires_grad=True)
cosine = CosineAnnealingLR(torch.optim.SGD([weight], lr=1.0), T_max=8)
polynomial = PolynomialLR(torch.optim.SGD([weight], lr=1.0))
for scheduler in [cosine, polynomial]:
    rates = []
    for epoch in range(8):
        rates.append(round(scheduler.get_last_lr()[0], 2))
        scheduler.optimizer.step()
        scheduler.step()
    print(rates)
    #> [1.0, 0.96, 0.85, 0.69, 0.5, 0.31, 0.15, 0.04]
    #> [1.0, 0.8, 0.6, 0.4, 0.2, 0.0, 0.0, 0.0]
