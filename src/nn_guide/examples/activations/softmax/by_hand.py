import torch
from torch import nn

from nn_guide.scratch.activations.log_softmax import LogSoftmax
from nn_guide.scratch.activations.softmax import (
    Softmax,
    Softmax2d,
    Softmin,
)

x = 100 * torch.randn(2, 3, 4, 4)
for scratch, original in [
    (Softmax(dim=1), nn.Softmax(dim=1)),
    (Softmin(dim=-1), nn.Softmin(dim=-1)),
    (Softmax2d(), nn.Softmax2d()),
    (LogSoftmax(dim=0), nn.LogSoftmax(dim=0)),
]:
    print(original, torch.allclose(scratch(x), original(x), atol=1e-4))
    #> Softmax(dim=1) True
    #> Softmin(dim=-1) True
    #> Softmax2d() True
    #> LogSoftmax(dim=0) True
