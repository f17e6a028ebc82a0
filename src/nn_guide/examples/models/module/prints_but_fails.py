import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.Linear(16, 2))
print(model)
#> Sequential(
#>   (0): Linear(in_features=4, out_features=8, bias=True)
#>   (1): Linear(in_features=16, out_features=2, bias=True)
#> )
try:
    model(torch.ones(5, 4))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (5x8 and 16x2)
