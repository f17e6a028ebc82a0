import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for set_to_none in (True, False):
    model(torch.ones(4, 3)).sum().backward()
    norm = model.bias.grad.norm()
    optimizer.step()
    optimizer.zero_grad(set_to_none=set_to_none)
    print(f"{norm:.2f}", model.bias.grad)
    #> 5.66 None
    #> 5.66 tensor([0., 0.])
