import torch
from torch import nn

x = torch.randn(2, 3, 6, 7)
variants = [
    {"kernel_size": 2},
    {"kernel_size": (2, 3)},
    {"kernel_size": 2, "stride": 2},
    {"kernel_size": 2, "padding": 1},
    {"kernel_size": 2, "dilation": 3},
]
for options in variants:
    columns = nn.Unfold(**options)(x)
    image = nn.Fold(output_size=(6, 7), **options)(columns)
    print(tuple(columns.shape), tuple(image.shape), options)
    #> (2, 12, 30) (2, 3, 6, 7) {'kernel_size': 2}
    #> (2, 18, 25) (2, 3, 6, 7) {'kernel_size': (2, 3)}
    #> (2, 12, 9) (2, 3, 6, 7) {'kernel_size': 2, 'stride': 2}
    #> (2, 12, 56) (2, 3, 6, 7) {'kernel_size': 2, 'padding': 1}
    #> (2, 12, 12) (2, 3, 6, 7) {'kernel_size': 2, 'dilation': 3}
