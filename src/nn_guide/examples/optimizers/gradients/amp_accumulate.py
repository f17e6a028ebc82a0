import torch
from torch import nn

x = torch.linspace(-1, 1, 72).reshape(24, 3)
y = x.sum(dim=1, keepdim=True)
device = x.device.type


def train(batch_size, parts):
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    scaler = torch.amp.GradScaler(device, init_scale=1024.0)
    for i, start in enumerate(range(0, 24, batch_size), start=1):
        part = slice(start, start + batch_size)
        with torch.autocast(device, dtype=torch.float16):
            loss = nn.functional.mse_loss(model(x[part]), y[part])
        scaler.scale(loss / parts).backward()
        if i % parts == 0:
            scaler.unscale_(optimizer)
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            scaler.step(optimizer)
            scaler.update()
            optimizer.zero_grad()
    return model.weight


whole = train(batch_size=8, parts=1)
print(torch.allclose(train(batch_size=2, parts=4), whole, atol=1e-3))
#> True
