import torch
from torch import nn

from nn_guide.training import checks

x, y = torch.randn(64, 20).double(), torch.arange(64) % 4
criterion = nn.CrossEntropyLoss()


def causes(model, optimizer):
    loss = criterion(model(x), y)
    return [
        *checks.gradients(model, loss),
        *checks.unregistered(model, loss),
        *checks.not_in_optimizer(model, optimizer),
        *checks.updates(model, optimizer, criterion, x, y),
        *checks.logits(model(x)),
    ]


model = nn.Linear(20, 4).double()
for optimizer in (
    torch.optim.SGD(model.parameters(), lr=1e-7),
    torch.optim.SGD(nn.Linear(20, 4).parameters(), lr=0.1),
    torch.optim.SGD(model.parameters(), lr=0.1),
):
    print(causes(model, optimizer)[:1])
    #> ['weight changes by 4.8e-08 times its length.']
    #> ["weight isn't in the optimizer."]
    #> []
print(causes(nn.Sequential(model, nn.ReLU()), optimizer))
#> ['The last operation is relu.']
