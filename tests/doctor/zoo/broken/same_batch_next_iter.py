# expect: same-batch
"""Each step takes a batch with next(iter(loader)), from a loader that doesn't shuffle."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

labels = torch.randint(3, (600,))
images = 0.5 * torch.randn(600, 1, 8, 8)
for i, k in enumerate(labels.tolist()):
    images[i, 0, 2 * k : 2 * k + 4] += 1
train_loader = DataLoader(TensorDataset(images, labels), batch_size=32)

model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(128, 3)
)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
loss_fn = nn.CrossEntropyLoss()

for step in range(40):
    batch, target = next(iter(train_loader))
    optimizer.zero_grad()
    loss = loss_fn(model(batch), target)
    loss.backward()
    optimizer.step()
