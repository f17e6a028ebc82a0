import torch
from torch import nn

x = torch.tensor([[[1.0, 2, 3], [4, 5, 6], [7, 8, 9]]])
weight = torch.tensor([[[[1.0, 0.0], [0.0, 2.0]]]])
bias = torch.tensor([0.5])

conv = nn.Conv2d(1, 1, kernel_size=2)
conv.load_state_dict({"weight": weight, "bias": bias})
print(conv(x).tolist())
#> [[[11.5, 14.5], [20.5, 23.5]]]
