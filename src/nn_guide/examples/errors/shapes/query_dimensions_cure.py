import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
image = torch.zeros(4, 8, 5, 5)
tokens = image.flatten(2).mT
print(layer(tokens, tokens, tokens)[0].shape)
#> torch.Size([4, 25, 8])
