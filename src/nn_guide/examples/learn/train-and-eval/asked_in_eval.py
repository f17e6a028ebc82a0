import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 128), nn.Dropout(0.5))
picture = torch.randn(1, 64)
model.eval()
print(torch.equal(model(picture), model(picture)))
#> True
model.train()
print(model.training)
#> True
