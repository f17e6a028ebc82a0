import torch
import torch.nn.functional as F

image = torch.zeros(3, 8, 8)
print(F.interpolate(image[None], scale_factor=2, mode="bilinear")[0].shape)
#> torch.Size([3, 16, 16])
