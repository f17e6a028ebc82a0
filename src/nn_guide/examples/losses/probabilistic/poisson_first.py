import torch
import torch.nn.functional as F
from torch import nn

counts = torch.tensor([0, 1, 4])
log_rate = torch.tensor([0.0, 1.0, 1.0])
loss = nn.PoissonNLLLoss(reduction="none")(log_rate, counts)
print(loss)
#> tensor([ 1.0000,  1.7183, -1.2817])
print(log_rate.exp() - counts * log_rate)
#> tensor([ 1.0000,  1.7183, -1.2817])
function = F.poisson_nll_loss(log_rate, counts, reduction="none")
print(torch.equal(loss, function))
#> True
