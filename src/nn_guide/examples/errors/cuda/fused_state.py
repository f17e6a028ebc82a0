# device: cuda
import torch
from torch import nn

model = nn.Linear(4, 2).to("cuda")
optimizer = torch.optim.AdamW(model.parameters(), fused=False)
model(torch.ones(3, 4, device="cuda")).sum().backward()
optimizer.step()

optimizer.param_groups[0]["fused"] = True
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
