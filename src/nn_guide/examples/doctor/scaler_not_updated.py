import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = x.sum(1, keepdim=True)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
device = x.device.type
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        with torch.autocast(x.device.type, dtype=torch.float16):
            output = model(x)
        loss = nn.functional.mse_loss(output.float(), y)
        scaler = torch.amp.GradScaler(device, init_scale=64.0)  # !
        scaler.scale(loss).backward()
        scaler.step(optimizer)
found = visit.findings[0]
print(found.code, found.facts["times"])
#> scaler-not-updated 10
