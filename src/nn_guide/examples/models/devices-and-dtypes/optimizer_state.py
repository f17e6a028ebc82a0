import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(3, 4)).sum().backward()
optimizer.step()

model.to(torch.float64)
print(model.weight.grad.dtype, optimizer.state[model.weight]["exp_avg"].dtype)  # (1)!
#> torch.float64 torch.float32
try:
    optimizer.step()
except RuntimeError as error:
    print(type(error).__name__)
    #> RuntimeError

optimizer.load_state_dict(optimizer.state_dict())
print(optimizer.state[model.weight]["exp_avg"].dtype)
#> torch.float64
optimizer.step()
