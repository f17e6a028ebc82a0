import torch
import torch.nn.functional as F
from torch.distributions import Categorical, kl_divergence

p = torch.tensor([[0.5, 0.4, 0.1]])
q = torch.tensor([[0.8, 0.1, 0.1]])
for a, b in ((p, q), (q, p)):
    loss = F.kl_div(b.log(), a, reduction="batchmean")
    print(loss, kl_divergence(Categorical(a), Categorical(b)))
    #> tensor(0.3195) tensor([0.3195])
    #> tensor(0.2374) tensor([0.2374])
