"""Mixed precision in bfloat16, which needs no scaler."""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.LayerNorm(32), nn.Linear(32, 5))
optim = torch.optim.AdamW(net.parameters(), lr=5e-3)
lossf = nn.CrossEntropyLoss()
W = torch.randn(10, 5)
for i in range(35):
    x = torch.randn(64, 10)
    y = (x @ W).argmax(dim=1)
    with torch.autocast(device_type="cpu", dtype=torch.bfloat16):
        loss = lossf(net(x), y)
    optim.zero_grad()
    loss.backward()
    optim.step()
