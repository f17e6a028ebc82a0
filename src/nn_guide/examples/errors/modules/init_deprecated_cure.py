from torch import nn

weight = nn.Linear(4, 2).weight
print(nn.init.xavier_uniform_(weight) is weight)
#> True
