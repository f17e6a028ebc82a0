from torch import nn

act = nn.PReLU()
model = nn.Sequential(nn.Linear(4, 4), act, nn.Linear(4, 4), act)
print([name for name, _ in model.named_parameters()])
#> ['0.weight', '0.bias', '1.weight', '2.weight', '2.bias']
