import torch
from torch import nn

x = torch.arange(20, 0, -1.0).reshape(1, 4, 5)
values, indices = nn.MaxPool2d(2, return_indices=True)(x)
unpool = nn.MaxUnpool2d(2)
print(unpool(values, indices))
#> tensor([[[20.,  0., 18.,  0.],
#>          [ 0.,  0.,  0.,  0.],
#>          [ 0.,  0., 10.,  0.],
#>          [ 8.,  0.,  0.,  0.]]])
print(unpool(values, indices, output_size=(4, 5)))
#> tensor([[[20.,  0., 18.,  0.,  0.],
#>          [ 0.,  0.,  0.,  0.,  0.],
#>          [10.,  0.,  8.,  0.,  0.],
#>          [ 0.,  0.,  0.,  0.,  0.]]])
try:
    unpool(values, indices, output_size=(4, 6))
except ValueError as error:
    print(error)
    #> invalid output_size "(4, 6)" (dim 1 must be between 2 and 6)
