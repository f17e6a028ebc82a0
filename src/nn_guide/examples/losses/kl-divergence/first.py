import torch
import torch.nn.functional as F
from torch import nn

p = torch.tensor([[0.5, 0.3, 0.2]])
logits = torch.tensor([[0.0, 1.0, 0.5]])
log_q = logits.log_softmax(dim=1)  # (1)!
print(nn.KLDivLoss(reduction="batchmean")(log_q, p))  # !
#> tensor(0.2506)
print(F.kl_div(log_q, p, reduction="batchmean"))
#> tensor(0.2506)

q = logits.softmax(dim=1)
print(q)
#> tensor([[0.1863, 0.5065, 0.3072]])
print((p * (p / q).log()).sum())
#> tensor(0.2506)
