import torch
from torch import nn

x = torch.zeros(1, 3, 10, 12, dtype=torch.float64)
for padding in (2, "same", "valid"):
    conv = nn.Conv2d(3, 16, 5, padding=padding, dtype=torch.float64)
    parameters = sum(p.numel() for p in conv.parameters())
    print(padding, tuple(conv(x).shape), parameters)
    #> 2 (1, 16, 10, 12) 1216
    #> same (1, 16, 10, 12) 1216
    #> valid (1, 16, 6, 8) 1216
