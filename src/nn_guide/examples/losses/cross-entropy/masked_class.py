import math

import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 0.0, -math.inf]])
target = torch.tensor([0])
print(F.cross_entropy(logits, target))
#> tensor(0.3133)
print(F.cross_entropy(logits, target, label_smoothing=0.1))
#> tensor(inf)
print(F.cross_entropy(logits, torch.tensor([[1.0, 0.0, 0.0]])))
#> tensor(nan)
