import torch
from torch import nn

for dtype in (torch.float32, torch.bfloat16):
    weight = nn.Parameter(torch.ones(1, dtype=dtype))
    optimizer = torch.optim.SGD([weight], lr=0.001)
    for _ in range(100):
        optimizer.zero_grad()
        weight.sum().backward()
        optimizer.step()
    print(dtype, f"{weight.item():.3f}")  # (1)!
    #> torch.float32 0.900
    #> torch.bfloat16 1.000
