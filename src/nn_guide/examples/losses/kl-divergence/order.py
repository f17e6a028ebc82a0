import torch
import torch.nn.functional as F

p = torch.tensor([[0.5, 0.4, 0.1]])
q = torch.tensor([[0.8, 0.1, 0.1]])
print(F.kl_div(p, q.log(), reduction="batchmean"))
#> tensor(nan)
options = {"reduction": "batchmean", "log_target": True}
print(F.kl_div(p.log(), q.log(), **options))
#> tensor(0.2374)
print(F.kl_div(q.log(), p, reduction="batchmean"))
#> tensor(0.3195)
