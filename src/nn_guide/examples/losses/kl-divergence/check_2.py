import torch
import torch.nn.functional as F

for tokens in (1, 10, 100):
    p = torch.tensor([0.5, 0.3, 0.2]).expand(4, tokens, 3)
    log_q = torch.zeros(4, tokens, 3).log_softmax(dim=2)
    loss = F.kl_div(log_q, p, reduction="batchmean")
    print(tokens, f"{loss:.4f}")
    #> 1 0.0690
    #> 10 0.6896
    #> 100 6.8959
