import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
)
model[1].weight = model[0].weight
nn.init.constant_(model[0].weight, 3.0)

print([name for name, _ in model.named_parameters()])
#> ['0.weight']
print(
    [name for name, _ in model.named_parameters(remove_duplicate=False)]
)
#> ['0.weight', '1.weight']
print(list(model.state_dict()))
#> ['0.weight', '1.weight']
y = model(torch.ones(1))
y.backward()
print(y.item(), model[0].weight.grad.item())
#> 9.0 6.0
