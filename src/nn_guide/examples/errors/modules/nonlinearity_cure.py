from torch import nn

weight = nn.Linear(400, 200).weight
nn.init.kaiming_normal_(weight, nonlinearity="relu")
print(f"{weight.std():.2f}, {(2 / 400) ** 0.5:.2f}")
#> 0.07, 0.07
