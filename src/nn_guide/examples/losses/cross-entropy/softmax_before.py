import math

import torch
import torch.nn.functional as F

for classes in (2, 10, 1000):
    logits = 100 * F.one_hot(torch.tensor([0]), classes).float()
    target = torch.tensor([0])
    right = F.cross_entropy(logits, target)
    doubled = F.cross_entropy(logits.softmax(dim=1), target)
    lowest = math.log(1 + (classes - 1) / math.e)
    print(f"{classes:4}  {right:.4f}  {doubled:.4f}  {lowest:.4f}")
    #>    2  0.0000  0.3133  0.3133
    #>   10  0.0000  1.4612  1.4612
    #> 1000  0.0000  5.9095  5.9095
