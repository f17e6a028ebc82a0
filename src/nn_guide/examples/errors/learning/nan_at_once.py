import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[1.0, 5.0], [3.0, 5.0]])
x = (x - x.mean(dim=0)) / x.std(dim=0)  # (1)!
print(F.mse_loss(nn.Linear(2, 1)(x), torch.zeros(2, 1)))
#> tensor(nan, grad_fn=<MseLossBackward0>)
print(x.isfinite().all(dim=0))
#> tensor([ True, False])

padding = torch.tensor([-100, -100])
print(F.cross_entropy(torch.zeros(2, 3), padding))  # (2)!
#> tensor(nan)
