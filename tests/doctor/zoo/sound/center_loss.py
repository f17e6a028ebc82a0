"""Center loss with learnable centers, and an auxiliary head; two backward calls per step."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class CenterLoss(nn.Module):
    def __init__(self, classes, dim):
        super().__init__()
        self.centers = nn.Parameter(torch.randn(classes, dim))

    def forward(self, features, labels):
        return (features - self.centers[labels]).pow(2).sum(1).mean()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(9, 32), nn.ReLU(), nn.Linear(32, 4))
        self.fc = nn.Linear(4, 3)

    def forward(self, x):
        features = self.body(x)
        return features, self.fc(features)


x = torch.randn(400, 9)
y = x[:, :3].argmax(1)
net, center_loss, cross_entropy = Net(), CenterLoss(3, 4), nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=5e-3)
center_optimizer = torch.optim.SGD(center_loss.parameters(), lr=0.5)
for epoch in range(3):
    for idx in torch.randperm(400).split(40):
        features, logits = net(x[idx])
        optimizer.zero_grad()
        center_optimizer.zero_grad()
        cross_entropy(logits, y[idx]).backward(retain_graph=True)
        (0.05 * center_loss(features, y[idx])).backward()
        optimizer.step()
        center_optimizer.step()
