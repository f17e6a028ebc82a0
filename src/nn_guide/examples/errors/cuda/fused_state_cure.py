import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.AdamW(model.parameters(), fused=False)
model(torch.ones(3, 4)).sum().backward()
optimizer.step()

state = optimizer.state_dict()
state["param_groups"][0]["fused"] = True
optimizer.load_state_dict(state)
step = optimizer.state[model.weight]["step"]
print(step, step.device == model.weight.device)
#> tensor(1.) True
optimizer.step()
