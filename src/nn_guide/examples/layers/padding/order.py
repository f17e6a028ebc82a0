import torch
import torch.nn.functional as F

x = torch.zeros(10, 20, 30, 40)
print(F.pad(x, pad=(1, 2)).shape)
#> torch.Size([10, 20, 30, 43])
print(F.pad(x, pad=(1, 2, 3, 4)).shape)
#> torch.Size([10, 20, 37, 43])
print(F.pad(x, pad=(0, 0, 0, 0, 1, 0)).shape)
#> torch.Size([10, 21, 30, 40])

left, right, top, bottom = 1, 0, 0, 2
print(F.pad(torch.ones(1, 3), (left, right, top, bottom)))
#> tensor([[0., 1., 1., 1.],
#>         [0., 0., 0., 0.],
#>         [0., 0., 0., 0.]])
