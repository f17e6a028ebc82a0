import torch

print(torch.broadcast_shapes((3, 4), (3, 1)))
#> torch.Size([3, 4])
