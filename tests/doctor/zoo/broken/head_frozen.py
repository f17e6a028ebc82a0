# expect: head-frozen
"""Transfer learning with one condition the wrong way round."""

import torch
import torch.nn as nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Sequential(
            nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.AdaptiveAvgPool2d(4), nn.Flatten()
        )
        self.classifier = nn.Linear(128, 4)

    def forward(self, x):
        return self.classifier(self.backbone(x))


torch.manual_seed(0)
labels = torch.randint(4, (320,))
images = 0.3 * torch.randn(320, 1, 8, 8)
for i, k in enumerate(labels.tolist()):
    images[i, 0, 4 * (k // 2) : 4 * (k // 2) + 4, 4 * (k % 2) : 4 * (k % 2) + 4] += 1

model = Model()
for name, param in model.named_parameters():
    if "classifier" in name:
        param.requires_grad = False

optimizer = torch.optim.Adam(filter(lambda p: p.requires_grad, model.parameters()), lr=1e-2)
criterion = nn.CrossEntropyLoss()
for epoch in range(4):
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = criterion(model(images[idx]), labels[idx])
        loss.backward()
        optimizer.step()
