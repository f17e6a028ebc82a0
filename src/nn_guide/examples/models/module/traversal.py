from torch import nn

model = nn.Module()
model.body = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
model.head = nn.Linear(8, 2)

print([name for name, _ in model.named_children()])
#> ['body', 'head']
print([name for name, _ in model.named_modules()])
#> ['', 'body', 'body.0', 'body.1', 'head']
print([type(module).__name__ for module in model.modules()])
#> ['Module', 'Sequential', 'Linear', 'ReLU', 'Linear']
print([name for name, _ in model.named_parameters()])
#> ['body.0.weight', 'body.0.bias', 'head.weight', 'head.bias']
print([tuple(parameter.shape) for parameter in model.parameters()])
#> [(8, 4), (8,), (2, 8), (2,)]
print(list(model.parameters(recurse=False)))
#> []
print(model.get_submodule("body.0") is model.body[0])
#> True
