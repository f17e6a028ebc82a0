import torch
from torch import nn

linear = nn.Linear(10, 5)
for shape in [(10,), (3, 10), (2, 3, 10), (2, 3, 4, 10)]:
    print(shape, "->", tuple(linear(torch.zeros(shape)).shape))
    #> (10,) -> (5,)
    #> (3, 10) -> (3, 5)
    #> (2, 3, 10) -> (2, 3, 5)
    #> (2, 3, 4, 10) -> (2, 3, 4, 5)

x = torch.randn(2, 3, 10)
flat = linear(x.reshape(6, 10)).reshape(2, 3, 5)
print(torch.allclose(linear(x), flat))
#> True
