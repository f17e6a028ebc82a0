import torch

x = torch.arange(8).reshape(1, 4, 1, 2)

blocks = x.reshape(1, 2, 2, 1, 2)
print(blocks.permute(0, 3, 1, 4, 2).reshape(1, 1, 2, 4))
#> tensor([[[[0, 2, 1, 3],
#>           [4, 6, 5, 7]]]])
