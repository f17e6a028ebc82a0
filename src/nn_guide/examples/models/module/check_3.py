from torch import nn

model = nn.Sequential(
    nn.Linear(4, 8), nn.Sequential(nn.ReLU(), nn.Linear(8, 2))
)
print(len(list(model.children())))
#> 2
print(len(list(model.modules())))
#> 5
print(len(list(model.parameters())))
#> 4
