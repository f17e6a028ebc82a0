import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 1.0, 1.0]])
kernel = torch.ones(1, 1, 3)
for stride in (1, 2, 3):
    y = F.conv_transpose1d(x, kernel, stride=stride)
    print(stride, y.int().tolist())
    #> 1 [[1, 2, 3, 2, 1]]
    #> 2 [[1, 1, 2, 1, 2, 1, 1]]
    #> 3 [[1, 1, 1, 1, 1, 1, 1, 1, 1]]
