import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(3, 4)).sum().backward()
optimizer.step()

model.to(torch.float64)
state = optimizer.state[model.weight]
print(model.weight.grad.dtype, state["exp_avg"].dtype)
#> torch.float64 torch.float32
try:
    optimizer.step()
except RuntimeError as error:
    print(type(error).__name__)
    #> RuntimeError

optimizer.load_state_dict(optimizer.state_dict())
for name, value in optimizer.state[model.weight].items():
    print(name, value.dtype)
    #> step torch.float32
    #> exp_avg torch.float64
    #> exp_avg_sq torch.float64
optimizer.step()
