from torch import nn

model = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
model[1] = nn.Tanh()
print(model)
#> Sequential(
#>   (0): Linear(in_features=4, out_features=2, bias=True)
#>   (1): Tanh()
#> )
