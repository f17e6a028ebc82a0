import torch
from torch import nn

for bn, shape in [
    (nn.BatchNorm1d(3), (8, 3)),
    (nn.BatchNorm1d(3), (8, 3, 5)),
    (nn.BatchNorm2d(3), (8, 3, 5, 5)),
    (nn.BatchNorm3d(3), (8, 3, 5, 5, 5)),
]:
    y = bn(torch.randn(shape))
    channels = y.transpose(0, 1).flatten(1)
    centered = torch.allclose(
        channels.mean(1), torch.zeros(3), atol=1e-5
    )
    print(type(bn).__name__, shape, channels.shape[1], centered)
    #> BatchNorm1d (8, 3) 8 True
    #> BatchNorm1d (8, 3, 5) 40 True
    #> BatchNorm2d (8, 3, 5, 5) 200 True
    #> BatchNorm3d (8, 3, 5, 5, 5) 1000 True
