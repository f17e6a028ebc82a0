from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
try:
    for parameter in model.parameters():
        nn.init.kaiming_normal_(parameter)
except ValueError as error:
    print(error)
    #> Fan in and fan out can not be computed for tensor with fewer than 2 dimensions

for name, parameter in model.named_parameters():
    if name.endswith("bias"):
        nn.init.zeros_(parameter)
    else:
        nn.init.kaiming_normal_(parameter)
print(model[0].bias)
#> Parameter containing:
#> tensor([0., 0., 0., 0., 0., 0., 0., 0.], requires_grad=True)
