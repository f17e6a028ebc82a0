# expect: stale-statistics
"""Batch norm with the momentum of another library's recipe, which counts the other way."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


def conv_block(a, b):
    return nn.Sequential(
        nn.Conv2d(a, b, 3, padding=1, bias=False),
        nn.BatchNorm2d(b, eps=1e-3, momentum=0.001),
        nn.ReLU(),
    )


labels = torch.randint(3, (320,))
images = 1.0 + 0.5 * torch.randn(320, 1, 8, 8)
images[labels == 1, :, 2:6] += 1
images[labels == 2, :, :, 2:6] += 1
train_loader = DataLoader(TensorDataset(images[:256], labels[:256]), batch_size=32, shuffle=True)

model = nn.Sequential(
    conv_block(1, 8), conv_block(8, 16), nn.AdaptiveAvgPool2d(2), nn.Flatten(), nn.Linear(64, 3)
)
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
criterion = nn.CrossEntropyLoss()
for epoch in range(4):
    model.train()
    for x, y in train_loader:
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        logits = model(images[256:])
        val_loss = criterion(logits, labels[256:]).item()
        val_acc = (logits.argmax(1) == labels[256:]).float().mean().item()
    print(f"{loss.item():.2f} {val_loss:.2f} {val_acc:.2f}")
