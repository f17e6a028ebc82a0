import torch
import torch.nn.functional as F

x, y = torch.tensor([1.0, 1.0, 4.0]), torch.zeros(3)
weight = torch.tensor([2.0, 2.0, 2.0])
for f in (F.l1_loss, F.mse_loss, F.huber_loss):
    weighted = f(x, y, weight=weight)
    print(f"{f.__name__:10}", f(x, y).item(), weighted.item())
    #> l1_loss    2.0 2.0
    #> mse_loss   6.0 6.0
    #> huber_loss 1.5 3.0
