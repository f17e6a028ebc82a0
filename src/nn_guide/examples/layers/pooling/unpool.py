import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.max_unpool import MaxUnpool1d

x = torch.tensor([[3.0, 1, 4, 1, 5, 9, 2, 6]])
values, indices = nn.MaxPool1d(2, return_indices=True)(x)
y = nn.MaxUnpool1d(kernel_size=2)(values, indices)
print(y)
#> tensor([[3., 0., 4., 0., 0., 9., 0., 6.]])
print(torch.equal(y, F.max_unpool1d(values, indices, 2)))
#> True
print(torch.equal(y, MaxUnpool1d(2)(values, indices)))
#> True
print(torch.equal(nn.MaxPool1d(2)(y), values))
#> True

pool = nn.MaxPool1d(3, stride=2, padding=1, return_indices=True)
values, indices = pool(x)
unpool = nn.MaxUnpool1d(3, stride=2, padding=1)
longer = unpool(values, indices, output_size=[8])
print(unpool(values, indices).shape, longer.shape)
#> torch.Size([1, 7]) torch.Size([1, 8])
