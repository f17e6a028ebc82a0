import torch
import torch.nn.functional as F
from torch import nn

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
weights = [
    p.detach().clone().requires_grad_() for p in model.parameters()
]


def network(x, hidden_weight, hidden_bias, weight, bias):
    x = F.relu(F.linear(x, hidden_weight, hidden_bias))
    return F.linear(x, weight, bias)


x, target = torch.randn(5, 64), torch.tensor([0, 1, 2, 3, 4])
by_modules, by_functions = model(x), network(x, *weights)
print(by_modules.shape, torch.equal(by_modules, by_functions))
#> torch.Size([5, 10]) True

nn.CrossEntropyLoss()(by_modules, target).backward()
F.cross_entropy(by_functions, target).backward()
for parameter, weight in zip(model.parameters(), weights, strict=True):
    print(
        tuple(parameter.shape), torch.equal(parameter.grad, weight.grad)
    )
    #> (32, 64) True
    #> (32,) True
    #> (10, 32) True
    #> (10,) True
