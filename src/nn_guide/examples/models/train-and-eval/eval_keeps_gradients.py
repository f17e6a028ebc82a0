import torch
from torch import nn

model = nn.Linear(2, 1).eval()
before = model.weight.detach().clone()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

model(torch.ones(1, 2)).sum().backward()
print(model.weight.grad)
#> tensor([[1., 1.]])
optimizer.step()
print(model.weight.detach() - before)
#> tensor([[-0.1000, -0.1000]])
