import torch
from torch import nn

for pool, shape in [
    (nn.MaxPool1d(2), (3, 10)),
    (nn.MaxPool1d(2), (8, 3, 10)),
    (nn.MaxPool2d(2), (3, 10, 12)),
    (nn.MaxPool2d((1, 2)), (8, 3, 10, 12)),
    (nn.MaxPool3d(2), (8, 3, 4, 10, 12)),
]:
    y = pool(torch.zeros(shape))
    print(type(pool).__name__, shape, "->", tuple(y.shape))
    #> MaxPool1d (3, 10) -> (3, 5)
    #> MaxPool1d (8, 3, 10) -> (8, 3, 5)
    #> MaxPool2d (3, 10, 12) -> (3, 5, 6)
    #> MaxPool2d (8, 3, 10, 12) -> (8, 3, 10, 6)
    #> MaxPool3d (8, 3, 4, 10, 12) -> (8, 3, 2, 5, 6)
