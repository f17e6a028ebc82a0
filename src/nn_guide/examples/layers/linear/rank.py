import torch
from torch import nn

x = torch.randn(100, 64)
for out_features in (8, 128):
    y = nn.Linear(64, out_features, bias=False)(x)
    print(tuple(y.shape), "rank", torch.linalg.matrix_rank(y, rtol=1e-3).item())
    #> (100, 8) rank 8
    #> (100, 128) rank 64
