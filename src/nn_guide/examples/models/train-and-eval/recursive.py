from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Sequential(nn.Dropout(0.5)))
print([module.training for module in model.modules()])
#> [True, True, True, True]
print(model.eval() is model)
#> True
print([module.training for module in model.modules()])
#> [False, False, False, False]

model.append(nn.Dropout(0.5))
print([module.training for module in model])
#> [False, False, True]
model.train(False)
print([module.training for module in model])
#> [False, False, False]
