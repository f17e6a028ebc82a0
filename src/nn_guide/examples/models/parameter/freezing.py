import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
model[0].requires_grad_(False)
before = [parameter.clone() for parameter in model.parameters()]

optimizer = torch.optim.SGD(
    model.parameters(), lr=0.1, weight_decay=0.1
)
model(torch.randn(5, 4)).square().mean().backward()
optimizer.step()
pairs = zip(before, model.named_parameters(), strict=True)
for old, (name, p) in pairs:
    print(name, p.grad is None, torch.equal(old, p))
    #> 0.weight True True
    #> 0.bias True True
    #> 2.weight False False
    #> 2.bias False False
