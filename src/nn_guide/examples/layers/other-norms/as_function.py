import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
weight = torch.tensor([1.0, 1.0, 2.0, 2.0])
bias = torch.tensor([0.0, 0.0, 0.0, 1.0])

print(F.layer_norm(x, (4,), weight, bias))
#> tensor([[-1.3416, -0.4472,  0.8944,  3.6833]])
