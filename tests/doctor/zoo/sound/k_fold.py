"""Cross-validation: a new model and a new optimizer for each of three folds."""

import torch
from torch import nn

torch.manual_seed(0)

x = torch.randn(300, 5)
y = (x[:, 0] + x[:, 1] * x[:, 2] > 0).long()
folds = torch.randperm(300).view(3, 100)
scores = []

for k in range(3):
    val = folds[k]
    train = torch.cat([folds[j] for j in range(3) if j != k])
    model = nn.Sequential(nn.Linear(5, 32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for epoch in range(4):
        model.train()
        for idx in train[torch.randperm(200)].split(40):
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(model(x[idx]), y[idx])
            loss.backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        scores.append((model(x[val]).argmax(1) == y[val]).float().mean().item())
print(sum(scores) / 3)
