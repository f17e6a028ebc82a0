import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 2])
log_p = nn.LogSoftmax(dim=1)(logits)
print(log_p)
#> tensor([[-0.4076, -2.4076, -1.4076],
#>         [-3.0949, -0.0949, -3.0949]])
print(nn.NLLLoss(reduction="none")(log_p, target))
#> tensor([0.4076, 3.0949])
print(nn.NLLLoss()(log_p, target), F.nll_loss(log_p, target))
#> tensor(1.7513) tensor(1.7513)
again = F.cross_entropy(log_p, target)
print(F.cross_entropy(logits, target), again)
#> tensor(1.7513) tensor(1.7513)

weight = torch.tensor([1.0, 2.0, 3.0])
print(nn.NLLLoss(weight=weight)(log_p, target))
#> tensor(2.4231)
print(nn.NLLLoss(ignore_index=2)(log_p, target))
#> tensor(0.4076)
