import torch
import torch.nn.functional as F

image = torch.zeros(1, 3, 10, 20)
top, bottom, left, right = 0, 0, 4, 4
print(F.pad(image, (top, bottom, left, right)).shape)
#> torch.Size([1, 3, 18, 20])
