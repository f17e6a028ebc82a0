import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.upsample import Upsample

x = torch.randn(2, 3, 5, 4)
variants = [
    {"scale_factor": 2.5},
    {"scale_factor": 2, "mode": "bilinear"},
    {"size": (9, 3), "mode": "bicubic", "align_corners": True},
]
for options in variants:
    y = nn.Upsample(**options)(x)
    same = torch.equal(y, F.interpolate(x, **options))
    print(same, torch.allclose(y, Upsample(**options)(x), atol=1e-5))
    #> True True
    #> True True
    #> True True
