import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 2.0, 3.0]])
weight = torch.tensor([[1.0, 0.0, 2.0], [0.0, -1.0, 1.0]])
bias = torch.tensor([0.5, 0.0])

print(F.linear(x, weight, bias).tolist())
#> [[7.5, 1.0]]
