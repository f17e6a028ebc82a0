import torch
from torch import nn

model = nn.Linear(2, 1)
saved = torch.optim.AdamW(model.parameters())
model(torch.ones(4, 2)).sum().backward()
saved.step()

state = saved.state_dict()
for group in state["param_groups"]:
    group["fused"] = True  # (1)!
fused = torch.optim.AdamW(model.parameters(), fused=True)
fused.load_state_dict(state)
fused.step()
steps = fused.state[model.weight]["step"]
print(steps.item(), steps.device == model.weight.device)
#> 2.0 True
