# expect: replaced-after-optimizer
"""Training goes on from a checkpoint that is loaded with assign=True."""

import io

import torch
import torch.nn as nn

torch.manual_seed(0)


def build():
    return nn.Sequential(nn.Linear(6, 32), nn.LayerNorm(32), nn.ReLU(), nn.Linear(32, 1))


file = io.BytesIO()
torch.save(build().state_dict(), file)
file.seek(0)

model = build()
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
state = torch.load(file, weights_only=True)
model.load_state_dict(state, assign=True)

X = torch.randn(360, 6)
Y = (X[:, 0] * X[:, 1]).unsqueeze(1) + X[:, 2:3]
criterion = nn.MSELoss()
for epoch in range(4):
    for i in torch.randperm(360).split(36):
        optimizer.zero_grad()
        loss = criterion(model(X[i]), Y[i])
        loss.backward()
        optimizer.step()
