import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
target = torch.tensor([-100, -100])
print(F.cross_entropy(logits, target))
#> tensor(nan)

count = (target != -100).sum()
total = F.cross_entropy(logits, target, reduction="sum")
print(total / count.clamp(min=1))
#> tensor(0.)
