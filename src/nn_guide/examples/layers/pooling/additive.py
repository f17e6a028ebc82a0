import torch
from torch import nn

a = torch.randn(8, 3, 4, 4)
b = torch.randn(8, 3, 4, 4)
zero = torch.zeros(8, 3, 4, 4)
train, frozen = nn.BatchNorm2d(3), nn.BatchNorm2d(3).eval()
for norm in (train, frozen):
    nn.init.ones_(norm.bias)
layers = {
    "AvgPool2d": nn.AvgPool2d(2),
    "AdaptiveAvgPool2d": nn.AdaptiveAvgPool2d(1),
    "MaxPool2d": nn.MaxPool2d(2),
    "BatchNorm2d, training": train,
    "BatchNorm2d, eval": frozen,
}
for name, f in layers.items():
    linear = torch.allclose(f(a + b), f(a) + f(b), atol=1e-5)
    affine = torch.allclose(f(a + b), f(a) + f(b) - f(zero), atol=1e-5)
    print(f"{name}: linear {linear}, affine {affine}")
    #> AvgPool2d: linear True, affine True
    #> AdaptiveAvgPool2d: linear True, affine True
    #> MaxPool2d: linear False, affine False
    #> BatchNorm2d, training: linear False, affine False
    #> BatchNorm2d, eval: linear False, affine True
