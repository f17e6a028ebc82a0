import torch
from torch import nn

x = torch.randn(100, 128)
model = nn.Sequential()
for _ in range(12):
    model.extend([nn.Linear(128, 128), nn.GELU(approximate="tanh")])
    nn.init.kaiming_normal_(model[-2].weight)
tanh = model(x)
for gelu in model[1::2]:
    gelu.approximate = "none"
exact = model(x)
print(torch.allclose(tanh, exact, atol=1e-5))
#> False
print(f"{(tanh - exact).std() / tanh.std():.3f}")  # (1)!
#> 0.001
