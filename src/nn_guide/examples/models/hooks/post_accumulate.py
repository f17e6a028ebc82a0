import copy

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
usual = copy.deepcopy(model)
x = torch.randn(16, 4)

optimizers = {
    p: torch.optim.SGD([p], lr=0.1) for p in model.parameters()
}


def update(parameter):
    optimizers[parameter].step()
    optimizers[parameter].zero_grad()


for parameter in model.parameters():
    parameter.register_post_accumulate_grad_hook(update)
model(x).square().mean().backward()
print([parameter.grad for parameter in model.parameters()])
#> [None, None, None, None]

optimizer = torch.optim.SGD(usual.parameters(), lr=0.1)
usual(x).square().mean().backward()
optimizer.step()
pairs = zip(model.parameters(), usual.parameters(), strict=True)
print(all(torch.equal(a, b) for a, b in pairs))
#> True
