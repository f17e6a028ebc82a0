from torch import nn

layers = nn.ModuleList([nn.Linear(4, 8), nn.Linear(8, 2)])
layers.insert(1, nn.ReLU())
layers.append(nn.Sigmoid())
layers.extend([nn.Linear(2, 2), nn.Tanh()])
del layers[3]
print([f"{i} {type(layer).__name__}" for i, layer in enumerate(layers)])
#> ['0 Linear', '1 ReLU', '2 Linear', '3 Linear', '4 Tanh']
print(list(layers.state_dict()))
#> ['0.weight', '0.bias', '2.weight', '2.bias', '3.weight', '3.bias']

part = layers[:2]
print(type(part).__name__, part[0] is layers[0])
#> ModuleList True
layers[-1] = nn.Identity()
print(layers.pop(-1), len(layers))
#> Identity() 4
