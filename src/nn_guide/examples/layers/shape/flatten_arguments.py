import torch
from torch import nn

x = torch.arange(120).reshape(2, 3, 4, 5)
layers = [
    nn.Flatten(),
    nn.Flatten(start_dim=2),
    nn.Flatten(start_dim=0, end_dim=1),
    nn.Flatten(start_dim=-3, end_dim=-2),
    nn.Unflatten(dim=-1, unflattened_size=(5, 1)),
    nn.Unflatten(1, (-1, 1)),
]
for layer in layers:
    print(layer, tuple(layer(x).shape))
    #> Flatten(start_dim=1, end_dim=-1) (2, 60)
    #> Flatten(start_dim=2, end_dim=-1) (2, 3, 20)
    #> Flatten(start_dim=0, end_dim=1) (6, 4, 5)
    #> Flatten(start_dim=-3, end_dim=-2) (2, 12, 5)
    #> Unflatten(dim=-1, unflattened_size=(5, 1)) (2, 3, 4, 5, 1)
    #> Unflatten(dim=1, unflattened_size=(-1, 1)) (2, 3, 1, 4, 5)
back = nn.Unflatten(1, (3, 4, 5))(nn.Flatten()(x))
print(torch.equal(back, x))
#> True
