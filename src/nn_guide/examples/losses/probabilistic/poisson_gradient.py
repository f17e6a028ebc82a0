import torch
import torch.nn.functional as F

counts = torch.tensor([0.0, 3.0, 3.0, 3.0])
rate = torch.tensor([1.0, 1.0, 3.0, 9.0])
log_rate = rate.log().requires_grad_()
F.poisson_nll_loss(log_rate, counts, reduction="sum").backward()
print(log_rate.grad.round(decimals=4))
#> tensor([ 1., -2.,  0.,  6.])

rate.requires_grad_()
F.poisson_nll_loss(
    rate, counts, log_input=False, reduction="sum"
).backward()
print(rate.grad.round(decimals=4))
#> tensor([ 1.0000, -2.0000,  0.0000,  0.6667])
