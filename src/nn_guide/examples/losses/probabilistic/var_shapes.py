import torch
from torch import nn

gaussian = nn.GaussianNLLLoss()
mean, target = torch.zeros(4, 3), torch.ones(4, 3)
one_each = torch.tensor([1.0, 2.0, 4.0, 8.0])
print(
    gaussian(mean, target, one_each),
    gaussian(mean, target, one_each.unsqueeze(1)),
)
#> tensor(0.7542) tensor(0.7542)
print(
    gaussian(mean, target, torch.ones(1, 3)),
    gaussian(mean, target, 1.0),
)
#> tensor(0.5000) tensor(0.5000)

for var in (torch.ones(3), -one_each, -1.0):
    try:
        gaussian(mean, target, var)
    except ValueError as error:
        print(error)
        #> var is of incorrect size
        #> var has negative entry/entries
        #> var has negative entry/entries
try:
    gaussian(mean, target, 1)
except TypeError as error:
    print(str(error).partition(",")[0])
    #> any() received an invalid combination of arguments - got (bool)
