import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 8)
query, key, value = (nn.Linear(8, 8) for _ in range(3))
q, k, v = query(x), key(x), value(x)
scores = q @ k.T
weights = torch.softmax(scores, dim=1)
print(weights.detach())
#> tensor([[0.2899, 0.2031, 0.2548, 0.1716, 0.0805],
#>         [0.1840, 0.3502, 0.1190, 0.1568, 0.1900],
#>         [0.1262, 0.2736, 0.0882, 0.2925, 0.2195],
#>         [0.1649, 0.2029, 0.0873, 0.2315, 0.3134],
#>         [0.1021, 0.4613, 0.1865, 0.2001, 0.0499]])
print((weights @ v).shape)
#> torch.Size([5, 8])
