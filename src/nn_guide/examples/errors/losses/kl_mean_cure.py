import torch
from torch import nn

log_q = torch.zeros(2, 4).log_softmax(dim=1)
p = torch.tensor([[1.0, 0, 0, 0], [0.5, 0.5, 0, 0]])
print(nn.KLDivLoss(reduction="batchmean")(log_q, p))
#> tensor(1.0397)
