import torch
from torch import nn

x = torch.tensor([[[0.0, 4.0, 8.0]]])
for mode in ("nearest", "linear"):
    up = nn.Upsample(scale_factor=2, mode=mode)
    print(mode, up(x).flatten().tolist())
    #> nearest [0.0, 0.0, 4.0, 4.0, 8.0, 8.0]
    #> linear [0.0, 1.0, 3.0, 5.0, 7.0, 8.0]
