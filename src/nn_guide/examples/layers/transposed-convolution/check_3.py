import torch
import torch.nn.functional as F

x = torch.ones(1, 1, 8)
for size in (2, 3, 4, 5, 6):
    kernel = torch.ones(1, 1, size)
    y = F.conv_transpose1d(x, kernel, stride=2)
    inside = y[0, 0, size:-size].unique().int().tolist()
    print(size, inside)
    #> 2 [1]
    #> 3 [1, 2]
    #> 4 [2]
    #> 5 [2, 3]
    #> 6 [3]
