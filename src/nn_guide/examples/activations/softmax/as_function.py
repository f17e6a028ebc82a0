import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 2.0, 4.0], [0.0, 0.0, 0.0]])

print(F.softmax(logits, dim=1))
#> tensor([[0.0420, 0.1142, 0.8438],
#>         [0.3333, 0.3333, 0.3333]])
