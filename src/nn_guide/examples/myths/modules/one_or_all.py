import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print(sum(p.numel() for p in model.parameters()))  # (1)!
#> 23
print([name for name, _ in model.named_parameters()])
#> ['0.weight', '0.bias', '2.weight', '2.bias']
print(model.get_parameter("2.weight") is model[2].weight)
#> True
