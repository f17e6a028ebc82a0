import torch
from torch import nn

x = torch.randn(1, 4, 8, 8)
layers = {
    "stride=1": nn.ConvTranspose2d(4, 6, 3),
    "stride=2": nn.ConvTranspose2d(4, 6, 3, stride=2),
    "stride=(2, 1)": nn.ConvTranspose2d(4, 6, 3, stride=(2, 1)),
    "padding=1": nn.ConvTranspose2d(4, 6, 3, padding=1),
    "dilation=2": nn.ConvTranspose2d(4, 6, 3, dilation=2),
    "groups=2": nn.ConvTranspose2d(4, 6, 3, groups=2),
    "bias=False": nn.ConvTranspose2d(4, 6, 3, bias=False),
}
for name, layer in layers.items():
    shape, weight = tuple(layer(x).shape), tuple(layer.weight.shape)
    numbers = sum(p.numel() for p in layer.parameters())
    print(f"{name:14} {shape!s:15} {weight!s:13} {numbers}")
    #> stride=1       (1, 6, 10, 10)  (4, 6, 3, 3)  222
    #> stride=2       (1, 6, 17, 17)  (4, 6, 3, 3)  222
    #> stride=(2, 1)  (1, 6, 17, 10)  (4, 6, 3, 3)  222
    #> padding=1      (1, 6, 8, 8)    (4, 6, 3, 3)  222
    #> dilation=2     (1, 6, 12, 12)  (4, 6, 3, 3)  222
    #> groups=2       (1, 6, 10, 10)  (4, 3, 3, 3)  114
    #> bias=False     (1, 6, 10, 10)  (4, 6, 3, 3)  216
