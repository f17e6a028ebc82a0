import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
weight = model.weight
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

saved = torch.tensor([[3.0, 4.0]], dtype=torch.float64)
model.load_state_dict({"weight": saved})
print(model.weight is weight, model.weight.dtype)
#> True torch.float32

model(torch.ones(1, 2)).backward()
optimizer.step()
print(model.weight)
#> Parameter containing:
#> tensor([[2.9000, 3.9000]], requires_grad=True)
print(saved)
#> tensor([[3., 4.]], dtype=torch.float64)
