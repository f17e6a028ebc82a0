import torch
import torch.nn.functional as F

p = torch.tensor([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]])
log_q = torch.tensor([[0.2, 0.5, 0.3], [0.3, 0.3, 0.4]]).log()

print(F.kl_div(log_q, p, reduction="batchmean"))
#> tensor(0.2793)
