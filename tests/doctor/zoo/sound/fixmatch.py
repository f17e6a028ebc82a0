"""Semi-supervised learning: the model itself, under no_grad, gives confident pseudo-labels."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)

centers = 1.5 * torch.randn(4, 10)
truth = torch.randint(4, (600,))
points = centers[truth] + 0.7 * torch.randn(600, 10)
labelled, unlabelled = torch.arange(60), torch.arange(60, 600)
model = nn.Sequential(
    nn.Linear(10, 48), nn.BatchNorm1d(48), nn.ReLU(), nn.Dropout(0.1), nn.Linear(48, 4)
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, nesterov=True)


def weak(x):
    return x + 0.1 * torch.randn_like(x)


def strong(x):
    return (x + 0.4 * torch.randn_like(x)) * (torch.rand_like(x) > 0.1)


model.train()
for step in range(40):
    i = labelled[torch.randint(60, (16,))]
    u = unlabelled[torch.randint(540, (48,))]
    with torch.no_grad():
        confidence, pseudo = model(weak(points[u])).softmax(dim=1).max(dim=1)
        mask = (confidence > 0.8).float()
    supervised = F.cross_entropy(model(weak(points[i])), truth[i])
    consistency = F.cross_entropy(model(strong(points[u])), pseudo, reduction="none")
    loss = supervised + (mask * consistency).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

model.eval()
with torch.no_grad():
    accuracy = (model(points[unlabelled]).argmax(1) == truth[unlabelled]).float().mean()
