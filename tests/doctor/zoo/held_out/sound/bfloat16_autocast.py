"""Training under autocast in bfloat16, which needs no scaler."""

import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.randn(320, 16)
labels = (inputs @ torch.randn(16, 5)).argmax(dim=1)

model = nn.Sequential(nn.Linear(16, 48), nn.ReLU(), nn.LayerNorm(48), nn.Linear(48, 5))
optimizer = torch.optim.AdamW(model.parameters(), lr=8e-3)
criterion = nn.CrossEntropyLoss(label_smoothing=0.05)

for _ in range(5):
    for rows in torch.randperm(320).chunk(8):
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast(device_type="cpu", dtype=torch.bfloat16):
            loss = criterion(model(inputs[rows]), labels[rows])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=2.0)
        optimizer.step()
