import math

import torch

loss = torch.tensor(4.0, requires_grad=True)
print(math.sqrt(loss.item()))  # (1)!
#> 2.0
loss.sqrt().backward()  # (2)!
print(loss.grad)
#> tensor(0.2500)
