import torch
import torch.nn.functional as F
from torch import nn

x, target = torch.randn(32, 4), torch.randn(32, 2)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for to_zero in (model, model[2]):
    model[0].reset_parameters()
    for parameter in to_zero.parameters():
        nn.init.zeros_(parameter)
    for _ in range(100):
        optimizer.zero_grad()
        F.mse_loss(model(x), target).backward()
        optimizer.step()
    parameters = model.named_parameters()
    print({name: bool(p.grad.any()) for name, p in parameters})
    #> {'0.weight': False, '0.bias': False, '2.weight': False, '2.bias': True}
    #> {'0.weight': True, '0.bias': True, '2.weight': True, '2.bias': True}
