import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(4, 4), nn.Tanh()])
try:
    layers.insert(-1, nn.ReLU())
except KeyError as error:
    print("KeyError:", error)
    #> KeyError: '-1'
print([type(layer).__name__ for layer in layers])  # (1)!
#> ['Linear', 'Linear', 'Tanh']

layers.insert(0, torch.relu)  # (2)!
try:
    layers.eval()
except AttributeError as error:
    print(error)
    #> 'builtin_function_or_method' object has no attribute 'train'
