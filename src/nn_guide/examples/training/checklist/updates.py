import torch
from torch import nn

from nn_guide.training import checks

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
batch = torch.randn(6, 4), torch.arange(6) % 3
criterion = nn.CrossEntropyLoss()
for lr in (1e-6, 100, 0.1):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    print(lr, checks.updates(model, optimizer, criterion, *batch)[:1])
    #> 1e-06 ['0.weight changes by 1.5e-07 times its length.']
    #> 100 ['0.weight changes by 15 times its length.']
    #> 0.1 []

model[0].weight.requires_grad_(False)
print(checks.updates(model, optimizer, criterion, *batch))
#> ["0.weight doesn't change."]
