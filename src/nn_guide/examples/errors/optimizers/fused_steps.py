# device: cuda
import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.AdamW(model.parameters(), foreach=False)
model(torch.ones(4, 2)).sum().backward()
optimizer.step()
optimizer.param_groups[0]["fused"] = True
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
