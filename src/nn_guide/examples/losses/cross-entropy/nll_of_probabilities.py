import torch
import torch.nn.functional as F

p = torch.tensor([[0.7, 0.2, 0.1], [0.3, 0.6, 0.1]])
target = torch.tensor([0, 1])
print(F.nll_loss(p, target))
#> tensor(-0.6500)
print(F.nll_loss(p.log(), target))
#> tensor(0.4338)
