import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10), nn.Dropout(0.5)
)
logits = model(torch.randn(1000, 64))
print(f"{(logits == 0).float().mean():.1f}")
#> 0.5
