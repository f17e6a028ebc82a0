import torch
from torch import nn

x = torch.tensor([[[1.0, 2.0], [3.0, 4.0]]])
weight = torch.tensor([[[[1.0, 10.0], [20.0, 100.0]]]])
bias = torch.tensor([0.5])

layer = nn.ConvTranspose2d(1, 1, kernel_size=2)
layer.load_state_dict({"weight": weight, "bias": bias})
print(layer(x).detach())
#> tensor([[[  1.5000,  12.5000,  20.5000],
#>          [ 23.5000, 174.5000, 240.5000],
#>          [ 60.5000, 380.5000, 400.5000]]])
