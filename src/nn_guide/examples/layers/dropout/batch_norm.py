import torch
from torch import nn

norm = nn.BatchNorm1d(1, momentum=1.0)
model = nn.Sequential(nn.Dropout(0.5), norm)
x = torch.randn(100_000, 1)
train = model(x).var()
print(f"train: {train:.2f}, running_var {norm.running_var.item():.2f}")
#> train: 1.00, running_var 2.00
model.eval()
print(f"eval:  {model(x).var():.2f}")
#> eval:  0.50
