from torch import nn

layers = [nn.Linear(4, 3), nn.ReLU()]
print(nn.Sequential(*layers))
#> Sequential(
#>   (0): Linear(in_features=4, out_features=3, bias=True)
#>   (1): ReLU()
#> )
