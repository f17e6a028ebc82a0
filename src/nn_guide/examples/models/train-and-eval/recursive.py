from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Sequential(nn.Dropout(0.5)))
print([module.training for module in model.modules()])
#> [True, True, True, True]
print(model.eval() is model)  # (1)!
#> True
print([module.training for module in model.modules()])
#> [False, False, False, False]

model.append(nn.Dropout(0.5))  # (2)!
print([module.training for module in model])
#> [False, False, True]
model.train(False)  # (3)!
print([module.training for module in model])
#> [False, False, False]
