from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(model[-1] is model.get_submodule("2"))
#> True
print([name for name, _ in model.named_modules()])
#> ['', '0', '1', '2']
