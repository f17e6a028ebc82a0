import torch
import torch.nn.functional as F

p = torch.tensor([[0.0, 1.0, 0.0]])
q = torch.tensor([[0.1, 0.6, 0.3]])
print(F.kl_div(q.log(), p, reduction="none"))
#> tensor([[0.0000, 0.5108, 0.0000]])
print(F.kl_div(p.log(), q, reduction="none"))
#> tensor([[    inf, -0.3065,     inf]])
