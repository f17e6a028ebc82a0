from torch import nn

layers = nn.ModuleList([nn.Linear(4, 4), nn.Tanh()])
layers.insert(len(layers) - 1, nn.ReLU())
print([type(layer).__name__ for layer in layers])
#> ['Linear', 'ReLU', 'Tanh']
