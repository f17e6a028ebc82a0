import torch
import torch.nn.functional as F

x = torch.arange(8).reshape(1, 4, 1, 2)

print(F.pixel_shuffle(x, 2))
#> tensor([[[[0, 2, 1, 3],
#>           [4, 6, 5, 7]]]])
