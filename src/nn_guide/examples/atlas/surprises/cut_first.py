import torch
from torch import nn

cut = torch.arange(6.0).view(2, 3)[:, :-1]
try:
    nn.CircularPad1d((3, 0))(cut)
except RuntimeError as error:
    print(error)
    #> Padding value causes wrapping around more than once.
print(cut[:, torch.arange(-3, 2) % 2])  # (1)!
#> tensor([[1., 0., 1., 0., 1.],
#>         [4., 3., 4., 3., 4.]])
