import torch
import torch.nn.functional as F

p = torch.tensor([[0.5, 0.5]])
print(F.kl_div(p.log(), p, reduction="batchmean"))
#> tensor(0.)
print(F.cross_entropy(p.log(), p))
#> tensor(0.6931)
