import torch
from torch import nn

with torch.device("meta"):
    model = nn.Sequential(
        *[nn.Linear(16384, 16384) for _ in range(100)]
    )
    x = torch.ones(8, 16384)
count = sum(parameter.numel() for parameter in model.parameters())
size = f"{count * 4 / 1e9:.0f} GB in float32"
print(f"{count / 1e9:.1f} billion parameters, {size}")
#> 26.8 billion parameters, 107 GB in float32
print(model(x).shape)
#> torch.Size([8, 16384])
