from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)
best = model.state_dict()
nn.init.zeros_(model.weight)
model.load_state_dict(best)
print(model.weight.item())
#> 0.0
