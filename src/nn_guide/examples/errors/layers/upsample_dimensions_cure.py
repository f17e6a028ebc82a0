import torch
import torch.nn.functional as F

image = torch.zeros(3, 8, 8)
large = F.interpolate(image[None], scale_factor=2, mode="bilinear")[0]
print(large.shape)
#> torch.Size([3, 16, 16])
