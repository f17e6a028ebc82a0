import torch
from torch import nn

layer = nn.ConvTranspose2d(1, 1, kernel_size=2, stride=2)  # !
x = torch.tensor([[[1.0, 2.0], [3.0, 4.0]]])
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1.0, 10.0], [20.0, 100.0]]))
    layer.bias.zero_()
    print(layer(x))
    #> tensor([[[  1.,  10.,   2.,  20.],
    #>          [ 20., 100.,  40., 200.],
    #>          [  3.,  30.,   4.,  40.],
    #>          [ 60., 300.,  80., 400.]]])
