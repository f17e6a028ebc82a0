import torch
from torch import nn

x = torch.randn(2, 16)
other = torch.cat([x[:1], torch.randn(1, 16)])
for norm in (nn.BatchNorm1d(16), nn.LayerNorm(16)):
    same = torch.allclose(norm(x)[0], norm(other)[0], atol=1e-5)
    print(type(norm).__name__, same)
    #> BatchNorm1d False
    #> LayerNorm True
