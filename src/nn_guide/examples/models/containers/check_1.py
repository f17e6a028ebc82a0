from torch import nn

layers = [nn.Linear(4, 4)]
model = nn.Module()
model.layers = nn.ModuleList(layers)
layers.append(nn.Linear(4, 4))
print(len(layers), len(model.layers))
#> 2 1
