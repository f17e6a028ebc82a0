import torch
from torch import nn

model = nn.Linear(3, 1)
device = next(model.parameters()).device.type
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler(device)
x, parts, steps = torch.randn(24, 3), 4, 0
for i, batch in enumerate(x.split(2), start=1):
    with torch.autocast(device):  # (1)!
        loss = model(batch).square().mean() / parts
    scaler.scale(loss).backward()
    if i % parts == 0:
        scaler.unscale_(optimizer)  # (2)!
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        scaler.step(optimizer)
        scaler.update()
        optimizer.zero_grad()
        steps += 1
print(steps, model.weight.dtype)
#> 3 torch.float32
