import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 2, 3], [4, 5, 6], [7, 8, 9]]])
weight = torch.tensor([[[[1.0, 0.0], [0.0, 2.0]]]])
bias = torch.tensor([0.5])

print(F.conv2d(x, weight, bias).tolist())
#> [[[11.5, 14.5], [20.5, 23.5]]]
