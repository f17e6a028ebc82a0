# expect: weight-decay-too-strong
"""A classifier of three blobs; 0.9 went to the wrong argument of SGD."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

centers = torch.tensor([[2.0, 0.0], [-1.0, 1.7], [-1.0, -1.7]])
labels = torch.randint(3, (400,))
points = centers[labels] + 0.7 * torch.randn(400, 2)
loader = DataLoader(TensorDataset(points, labels), batch_size=40, shuffle=True)

model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 3))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, weight_decay=0.9)
loss_fn = nn.CrossEntropyLoss()

for epoch in range(5):
    for x, y in loader:
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
