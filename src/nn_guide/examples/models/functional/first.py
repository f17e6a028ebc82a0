import torch
import torch.nn.functional as F
from torch import nn

images = torch.randn(1, 3, 32, 32)
weight, bias = torch.randn(64, 3, 3, 3), torch.zeros(64)
features = F.conv2d(images, weight, bias, padding=1)  # !
print(features.shape)
#> torch.Size([1, 64, 32, 32])

conv = nn.Conv2d(3, 64, kernel_size=3, padding=1)
conv.load_state_dict({"weight": weight, "bias": bias})
print(torch.equal(conv(images), features))
#> True
