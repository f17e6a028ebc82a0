import torch
from torch import nn

try:
    nn.LayerNorm(3)(torch.zeros(2, 3, 8, 8))
except RuntimeError as error:
    print(error)
    #> Given normalized_shape=[3], expected input with shape [*, 3], but got input of size[2, 3, 8, 8]
