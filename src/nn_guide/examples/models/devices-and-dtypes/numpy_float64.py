import numpy as np
import torch
from torch import nn

model = nn.Linear(4, 2)
array = np.array([[0.1, 0.2, 0.3, 0.4]])
x = torch.tensor(array)
print(x.dtype, torch.tensor([0.1]).dtype)
#> torch.float64 torch.float32
try:
    model(x)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 must have the same dtype, but got Double and Float

x = torch.tensor(array, dtype=torch.float32)
print(model(x).dtype)
#> torch.float32
