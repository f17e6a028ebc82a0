import torch
import torch.nn.functional as F

image = torch.zeros(1, 3, 8, 8)
weight = torch.zeros(16, 3, 5)
try:
    F.conv2d(image, weight)
except RuntimeError as error:
    print(error)
    #> expected stride to be a single integer value or a list of 1 values to match the convolution dimensions, but got stride=[1, 1]
