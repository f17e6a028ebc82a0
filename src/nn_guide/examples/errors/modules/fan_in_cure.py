from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8))
for parameter in model.parameters():
    if parameter.dim() >= 2:
        nn.init.kaiming_normal_(parameter)
print(model[1].weight.tolist())
#> [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
