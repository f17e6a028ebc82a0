from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 2))
model.insert(1, nn.ReLU())
model.append(nn.Sigmoid())
print(model)
#> Sequential(
#>   (0): Linear(in_features=4, out_features=3, bias=True)
#>   (1): ReLU()
#>   (2): Linear(in_features=3, out_features=2, bias=True)
#>   (3): Sigmoid()
#> )

body = model[:-1]
print(len(body), body[0] is model[0])
#> 3 True
del model[-1]
model[1] = nn.Tanh()
print([type(layer).__name__ for layer in model])
#> ['Linear', 'Tanh', 'Linear']
