from torch import nn

sizes = 2, 3
heads = nn.ModuleDict({str(n): nn.Linear(4, n) for n in sizes})
print(list(heads), heads[str(3)].out_features)
#> ['2', '3'] 3
