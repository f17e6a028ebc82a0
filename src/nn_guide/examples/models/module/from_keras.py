import torch
from torch import nn

model = nn.Sequential(nn.LazyLinear(8), nn.ReLU(), nn.LazyLinear(2))
print(model[0])
#> LazyLinear(in_features=0, out_features=8, bias=True)
model(torch.ones(5, 4))
print(model[0], tuple(model[0].weight.shape))
#> Linear(in_features=4, out_features=8, bias=True) (8, 4)
print(hasattr(model, "fit"), hasattr(model, "compile"))
#> False True
