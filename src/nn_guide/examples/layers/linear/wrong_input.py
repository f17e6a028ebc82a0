import torch
from torch import nn

linear = nn.Linear(10, 5)
inputs = {
    "channels first": torch.randn(3, 10, 7),
    "integers": torch.ones(3, 10, dtype=torch.long),
    "float64": torch.ones(3, 10, dtype=torch.float64),
}
for name, x in inputs.items():
    try:
        linear(x)
    except RuntimeError as error:
        print(f"{name}: {error}")
        #> channels first: mat1 and mat2 shapes cannot be multiplied (30x7 and 10x5)
        #> integers: mat1 and mat2 must have the same dtype, but got Long and Float
        #> float64: mat1 and mat2 must have the same dtype, but got Double and Float
print(linear(inputs["channels first"].mT).shape)
#> torch.Size([3, 7, 5])
