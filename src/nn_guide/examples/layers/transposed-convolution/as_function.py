import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 2.0], [3.0, 4.0]]])
weight = torch.tensor([[[[1.0, 10.0], [20.0, 100.0]]]])
bias = torch.tensor([0.5])

print(F.conv_transpose2d(x, weight, bias))
#> tensor([[[  1.5000,  12.5000,  20.5000],
#>          [ 23.5000, 174.5000, 240.5000],
#>          [ 60.5000, 380.5000, 400.5000]]])
