import torch
import torch.nn.functional as F

p = torch.tensor([[0.49, 0.49, 0.02]])
sure = torch.tensor([[0.98, 0.01, 0.01]])
vague = torch.tensor([[0.34, 0.33, 0.33]])
for q in (sure, vague):
    one = F.kl_div(q.log(), p, reduction="batchmean")
    other = F.kl_div(p.log(), q, reduction="batchmean")
    print(f"{one:.2f} {other:.2f}")
    #> 1.58 0.63
    #> 0.32 0.67
