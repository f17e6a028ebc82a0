import torch
import torch.nn.functional as F

y = torch.tensor([0, 3, 1, 4, 2, 2, 0])
x = F.one_hot(y, 5).float()
x[2, 1] = float("nan")

x = x[x.isfinite().all(dim=1)]  # (1)!
for row, target in zip(x, y):
    print("".join(".#"[int(value)] for value in row), target.item())
    #> #.... 0
    #> ...#. 3
    #> ....# 1
    #> ..#.. 4
    #> ..#.. 2
    #> #.... 2
