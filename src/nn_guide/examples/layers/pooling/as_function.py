import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 2, 9, 3], [8, 4, 5, 6]]])

print(F.max_pool2d(x, kernel_size=2))
#> tensor([[[8., 9.]]])
