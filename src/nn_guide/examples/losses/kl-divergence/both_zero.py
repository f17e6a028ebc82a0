import math

import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 0.0, 2.0]])
mask = torch.tensor([[False, False, True]])
p = torch.tensor([[0.6, 0.4, 0.0]])
for fill in (-math.inf, -1e9):
    log_q = logits.masked_fill(mask, fill).log_softmax(dim=1)
    loss = F.kl_div(log_q, p, reduction="batchmean")
    print(f"{fill:6.0e} {loss.item():.4f}")
    #>   -inf nan
    #> -1e+09 0.0403

log_p = p.log()
print(F.kl_div(log_q, log_p, reduction="batchmean", log_target=True))
#> tensor(nan)
