import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.Linear(4, 2).to(device)
for x in torch.ones(2, 3, 4):
    y = model(x.to(device))
print(y.device == model.weight.device)
#> True
