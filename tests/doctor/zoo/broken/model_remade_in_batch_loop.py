# expect: model-remade
"""A convolutional net is made within the loop over the batches, with its optimizer."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

y = torch.randint(2, (320,))
x = 0.5 * torch.randn(320, 1, 8, 8)
x[y == 1, :, :, 3:5] += 1.0
loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True)
criterion = nn.CrossEntropyLoss()

for epoch in range(4):
    for images, labels in loader:
        model = nn.Sequential(
            nn.Conv2d(1, 8, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(72, 2)
        )
        optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
        optimizer.zero_grad()
        loss = criterion(model(images), labels)
        loss.backward()
        optimizer.step()
