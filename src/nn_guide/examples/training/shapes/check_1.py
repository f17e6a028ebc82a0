import torch

print(torch.broadcast_shapes((8, 1), (3,)))
#> torch.Size([8, 3])
print(torch.broadcast_shapes((8, 1), (8,)))
#> torch.Size([8, 8])
print(torch.broadcast_shapes((8, 1), (8, 1)))
#> torch.Size([8, 1])
