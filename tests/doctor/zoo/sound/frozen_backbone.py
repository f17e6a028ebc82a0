"""A pretrained backbone stays as it is, batch norm in eval mode; a new head is trained."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class Classifier(nn.Module):
    def __init__(self, backbone):
        super().__init__()
        self.backbone = backbone
        for p in self.backbone.parameters():
            p.requires_grad = False
        self.head = nn.Sequential(nn.Linear(32, 32), nn.ReLU(), nn.Dropout(0.2), nn.Linear(32, 3))

    def train(self, mode=True):
        super().train(mode)
        self.backbone.eval()
        return self

    def forward(self, x):
        return self.head(self.backbone(x))


def pretrained():
    net = nn.Sequential(
        nn.Linear(8, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 32), nn.BatchNorm1d(32)
    )
    with torch.no_grad():
        for _ in range(50):
            net(torch.randn(64, 8))
    return net.append(nn.ReLU())


x = torch.randn(400, 8)
y = torch.stack([x[:, 0], x[:, 1], x[:, 2] + x[:, 3]], 1).argmax(1)
model = Classifier(pretrained())
optimizer = torch.optim.Adam((p for p in model.parameters() if p.requires_grad), lr=5e-3)
criterion = nn.CrossEntropyLoss()

for epoch in range(5):
    model.train()
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = criterion(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        train_acc = (model(x[:320]).argmax(1) == y[:320]).float().mean().item()
        val_acc = (model(x[320:]).argmax(1) == y[320:]).float().mean().item()
