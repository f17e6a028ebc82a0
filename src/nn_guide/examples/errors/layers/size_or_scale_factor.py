import torch
import torch.nn.functional as F

small, large = torch.zeros(1, 3, 8, 8), torch.zeros(1, 3, 16, 16)
try:
    F.interpolate(small, size=large.shape)
except ValueError as error:
    print(error)
    #> Input and output must have the same number of spatial dimensions, but got input with spatial dimensions of [8, 8] and output size of torch.Size([1, 3, 16, 16]). Please provide input tensor in (N, C, d1, d2, ...,dK) format and output size in (o1, o2, ...,oK) format.
