# expect: trained-in-eval
"""After the first validation nobody goes back to train mode."""

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(300, 6)
Y = torch.sin(X[:, :1]) * X[:, 1:2]
Xt, Yt, Xv, Yv = X[:240], Y[:240], X[240:], Y[240:]
model = nn.Sequential(
    nn.Linear(6, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Dropout(0.2), nn.Linear(32, 1)
)
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
model.train()
for epoch in range(5):
    for rows in torch.randperm(240).split(30):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(Xt[rows]), Yt[rows])
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        print(f"{epoch} {nn.functional.mse_loss(model(Xv), Yv).item():.3f}")
