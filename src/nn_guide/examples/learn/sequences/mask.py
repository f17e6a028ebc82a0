import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 8)
query, key, value = (nn.Linear(8, 8) for _ in range(3))
q, k, v = query(x), key(x), value(x)
scores = q @ k.T
later = torch.ones(5, 5).bool().triu(1)
scores = scores.masked_fill(later, float("-inf"))
weights = torch.softmax(scores, dim=1)
print(weights.detach())
#> tensor([[1.0000, 0.0000, 0.0000, 0.0000, 0.0000],
#>         [0.3445, 0.6555, 0.0000, 0.0000, 0.0000],
#>         [0.2586, 0.5606, 0.1808, 0.0000, 0.0000],
#>         [0.2402, 0.2955, 0.1272, 0.3371, 0.0000],
#>         [0.1021, 0.4613, 0.1865, 0.2001, 0.0499]])
print((weights @ v).shape)
#> torch.Size([5, 8])
