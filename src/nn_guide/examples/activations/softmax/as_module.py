import torch
from torch import nn

logits = torch.tensor([[1.0, 2.0, 4.0], [0.0, 0.0, 0.0]])

softmax = nn.Softmax(dim=1)
print(softmax(logits))
#> tensor([[0.0420, 0.1142, 0.8438],
#>         [0.3333, 0.3333, 0.3333]])
