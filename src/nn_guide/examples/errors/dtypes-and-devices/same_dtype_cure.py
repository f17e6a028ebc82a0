import numpy as np
import torch
from torch import nn

array = np.ones((3, 4))
print(array.dtype, torch.tensor(array).dtype)
#> float64 torch.float64
x = torch.tensor(array, dtype=torch.float32)
model = nn.Linear(4, 2)
print(model(x).dtype, model(x.to(model.weight)).dtype)
#> torch.float32 torch.float32
