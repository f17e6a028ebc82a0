import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 10.0, 100.0]])
kernel = torch.tensor([[[1.0, 2.0, 3.0]]])
for stride in (1, 2, 3, 4):
    y = F.conv_transpose1d(x, kernel, stride=stride)
    print(stride, y.int().tolist())
    #> 1 [[1, 12, 123, 230, 300]]
    #> 2 [[1, 2, 13, 20, 130, 200, 300]]
    #> 3 [[1, 2, 3, 10, 20, 30, 100, 200, 300]]
    #> 4 [[1, 2, 3, 0, 10, 20, 30, 0, 100, 200, 300]]
