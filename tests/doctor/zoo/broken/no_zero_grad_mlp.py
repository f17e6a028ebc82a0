# expect: no-zero-grad
"""An MLP that tells three kinds of points apart, with a DataLoader."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

centers = torch.tensor([[1.0, 1.0], [-1.0, 1.0], [0.0, -1.0]])
labels = torch.randint(3, (600,))
points = centers[labels] + 0.5 * torch.randn(600, 2)
loader = DataLoader(TensorDataset(points, labels), batch_size=60, shuffle=True)

model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 3))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)

for epoch in range(5):
    running = 0.0
    for x, y in loader:
        output = model(x)
        loss = criterion(output, y)
        loss.backward()
        optimizer.step()
        running += loss.item()
