import torch
from torch import nn

conv, bn = nn.Conv2d(3, 8, kernel_size=3), nn.BatchNorm2d(8)
for _ in range(10):
    bn(conv(torch.randn(16, 3, 6, 6)))
conv.eval()
bn.eval()

folded = nn.Conv2d(3, 8, kernel_size=3)
with torch.no_grad():
    scale = bn.weight / (bn.running_var + bn.eps).sqrt()
    folded.weight.copy_(conv.weight * scale[:, None, None, None])
    folded.bias.copy_((conv.bias - bn.running_mean) * scale + bn.bias)

x = torch.randn(2, 3, 6, 6)
print(torch.allclose(bn(conv(x)), folded(x), atol=1e-5))
#> True
fused = nn.utils.fuse_conv_bn_eval(conv, bn)
print(torch.allclose(fused(x), folded(x), atol=1e-5))
#> True
