import textwrap

import torch
from torch import nn

x = torch.zeros(1, 3, 8, 8)
attempts = [
    {"scale_factor": 2, "align_corners": True},
    {"size": 16, "scale_factor": 2},
    {},
    {"scale_factor": 2, "mode": "linear"},
    {"size": (1, 3, 16, 16)},
]
for options in attempts:
    try:
        nn.Upsample(**options)(x)
    except (ValueError, NotImplementedError) as error:
        print(textwrap.fill(str(error), 78))
        #> align_corners option can only be set with the interpolating modes: linear |
        #> bilinear | bicubic | trilinear
        #> only one of size or scale_factor should be defined
        #> either size or scale_factor should be defined
        #> Got 4D input, but linear mode needs 3D input
        #> Input and output must have the same number of spatial dimensions, but got
        #> input with spatial dimensions of [8, 8] and output size of (1, 3, 16, 16).
        #> Please provide input tensor in (N, C, d1, d2, ...,dK) format and output size
        #> in (o1, o2, ...,oK) format.
