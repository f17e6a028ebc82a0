import torch
from torch import nn

logits = torch.tensor([[1.0, 2.0, 4.0], [0.0, 0.0, 0.0]])
p = nn.Softmax(dim=1)(logits)
print(p)
#> tensor([[0.0420, 0.1142, 0.8438],
#>         [0.3333, 0.3333, 0.3333]])
print(p.sum(dim=1))
#> tensor([1.0000, 1.0000])
