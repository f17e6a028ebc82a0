import torch
import torch.nn.functional as F

x = torch.tensor([[[0.0, 0, 1, 1, 0, 0]]])
weight = torch.tensor([[[-1.0, 0.0, 1.0]]])
print(F.conv1d(x, weight, padding=1).round().int().tolist())
#> [[[0, 1, 1, -1, -1, 0]]]
