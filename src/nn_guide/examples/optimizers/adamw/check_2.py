import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.LayerNorm(4))
named = dict(model.named_parameters())
decay = [name for name in named if "bias" not in name]
rest = [name for name in named if "bias" in name]
optimizer = torch.optim.AdamW(
    [
        {"params": [named[name] for name in decay]},
        {"params": [named[name] for name in rest], "weight_decay": 0},
    ]
)
print(decay)
#> ['0.weight', '1.weight']
