import torch
from torch import nn

conv, bn = nn.Conv2d(3, 8, kernel_size=3), nn.BatchNorm2d(8)
x = torch.randn(16, 3, 6, 6)
before = bn(conv(x))
with torch.no_grad():
    conv.bias += 10
print(torch.allclose(bn(conv(x)), before, atol=1e-4))
#> True

(before**3).mean().backward()
for name, p in conv.named_parameters():
    print(name, torch.allclose(p.grad, torch.zeros_like(p), atol=1e-4))
    #> weight False
    #> bias True
