import torch
from torch import nn

x = torch.randn(100, 64)
for out_features in (8, 128):
    for bias in (False, True):
        y = nn.Linear(64, out_features, bias)(x)
        rank = torch.linalg.matrix_rank(y, rtol=1e-3).item()
        print(f"{tuple(y.shape)}, {bias=}: rank {rank}")
        #> (100, 8), bias=False: rank 8
        #> (100, 8), bias=True: rank 8
        #> (100, 128), bias=False: rank 64
        #> (100, 128), bias=True: rank 65
