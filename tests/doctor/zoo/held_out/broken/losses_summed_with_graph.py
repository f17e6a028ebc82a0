# expect: graph-kept
"""A CNN for digits of dots; the mean loss of each epoch is printed."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
digits = torch.bernoulli(torch.full((5, 1, 7, 5), 0.5)) * 2 - 1
y = torch.randint(5, (240,))
x = digits[y] + 0.7 * torch.randn(240, 1, 7, 5)
loader = DataLoader(TensorDataset(x, y), batch_size=30, shuffle=True)
model = nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Flatten(), nn.Linear(8 * 15, 5))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
criterion = nn.CrossEntropyLoss()
for epoch in range(5):
    epoch_loss = 0
    for images, labels in loader:
        optimizer.zero_grad()
        loss = criterion(model(images), labels)
        loss.backward()
        optimizer.step()
        epoch_loss += loss
    print(f"epoch {epoch}: {epoch_loss / len(loader):.3f}")
