import torch
import torch.nn.functional as F

image = torch.zeros(3, 8, 8)
try:
    F.interpolate(image, scale_factor=2, mode="bilinear")
except NotImplementedError as error:
    print(error)
    #> Got 3D input, but bilinear mode needs 4D input
