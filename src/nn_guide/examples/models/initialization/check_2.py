import torch
from torch import nn

layer = nn.TransformerEncoderLayer(8, nhead=2, batch_first=True)
encoder = nn.TransformerEncoder(layer, num_layers=6)
weights = [layer.linear1.weight for layer in encoder.layers]
print(all(torch.equal(weight, weights[0]) for weight in weights))
#> True
