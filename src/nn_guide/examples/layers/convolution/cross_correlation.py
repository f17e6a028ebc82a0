import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 2.0, 3.0, 5.0, 8.0]]])
weight = torch.tensor([[[-1.0, 0.0, 1.0]]])
print(F.conv1d(x, weight).round().tolist())
#> [[[2.0, 3.0, 5.0]]]

impulse = torch.tensor([[[0.0, 0.0, 1.0, 0.0, 0.0]]])
kernel = torch.tensor([[[1.0, 2.0, 3.0]]])
print(F.conv1d(impulse, kernel).round().tolist())
#> [[[3.0, 2.0, 1.0]]]
print(F.conv1d(impulse, kernel.flip(-1)).round().tolist())
#> [[[1.0, 2.0, 3.0]]]
