import torch
from torch import nn

layer = nn.TransformerEncoderLayer(16, 4, batch_first=True)
encoder = nn.TransformerEncoder(layer, num_layers=3)
first = encoder.layers[0].linear1.weight
second = encoder.layers[1].linear1.weight
print(torch.equal(first, second), first is second)
#> True False

for parameter in encoder.parameters():
    if parameter.dim() > 1:
        nn.init.xavier_uniform_(parameter)
print(torch.equal(first, second))
#> False

layers = [
    nn.TransformerEncoderLayer(16, 4, batch_first=True)
    for _ in range(3)
]
encoder.layers = nn.ModuleList(layers)
print(torch.equal(layers[0].linear1.weight, layers[1].linear1.weight))
#> False
