import torch
from torch import nn

print(torch.get_default_dtype())
#> torch.float32
print(nn.Linear(4, 2, dtype=torch.float64).weight.dtype)
#> torch.float64

torch.set_default_dtype(torch.float64)
tensors = nn.Linear(4, 2).weight, torch.ones(2), torch.tensor([1])
print(*[tensor.dtype for tensor in tensors])
#> torch.float64 torch.float64 torch.int64
