import torch
from torch import nn

p = torch.tensor([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]])
log_q = torch.tensor([[0.2, 0.5, 0.3], [0.3, 0.3, 0.4]]).log()

criterion = nn.KLDivLoss(reduction="batchmean")
print(criterion(log_q, p))
#> tensor(0.2793)
