import torch
from torch import nn

torch.manual_seed(0)
x, model = torch.randn(8, 64), nn.Linear(64, 64)
with torch.autocast(x.device.type, torch.bfloat16):
    short = model(x)
print(short.dtype, model.weight.dtype)
#> torch.bfloat16 torch.float32

long = model(x)
print((short - long).abs().max() < 0.05)
#> tensor(True)
