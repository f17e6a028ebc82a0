import torch
from torch import nn

conv = nn.Conv2d(3, 64, kernel_size=3, padding=1, device="meta")
output = conv(torch.empty(64, 3, 217, 217, device="meta"))
print(output.shape, round(output.nbytes / 2**20), "MiB")
#> torch.Size([64, 64, 217, 217]) 736 MiB
print(sum(p.nbytes for p in conv.parameters()) / 2**10, "KiB")
#> 7.0 KiB
