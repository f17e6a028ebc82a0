import torch
from torch import nn

head = nn.Linear(8 * 14 * 14, 10)
x = torch.zeros(32, 8, 14, 14)
try:
    head(x)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (3584x14 and 1568x10)
print(head(x.flatten(1)).shape)
#> torch.Size([32, 10])

print(nn.Linear(14, 10)(x).shape)
#> torch.Size([32, 8, 14, 10])
