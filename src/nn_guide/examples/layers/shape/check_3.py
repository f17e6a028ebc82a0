import torch
from torch import nn

labels = torch.tensor([[[[0.0, 2.0]]]])
for mode in ("nearest", "bilinear"):
    up = nn.Upsample(size=(1, 4), mode=mode)
    print(mode, up(labels).flatten().tolist())
    #> nearest [0.0, 0.0, 2.0, 2.0]
    #> bilinear [0.0, 0.5, 1.5, 2.0]
