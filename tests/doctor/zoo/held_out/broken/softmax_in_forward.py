# expect: probabilities-into-logits
"""A CNN whose forward ends with class probabilities."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, classes=4):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1)
        self.conv2 = nn.Conv2d(8, 16, 3, padding=1)
        self.fc = nn.Linear(64, classes)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = torch.flatten(x, 1)
        return F.softmax(self.fc(x), dim=1)


torch.manual_seed(0)
labels = torch.randint(4, (256,))
images = 0.8 * torch.randn(256, 1, 8, 8)
for i, k in enumerate(labels.tolist()):
    images[i, 0, 4 * (k // 2) : 4 * (k // 2) + 4, 4 * (k % 2) : 4 * (k % 2) + 4] += 1.0

net = Net()
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
for epoch in range(5):
    for rows in torch.randperm(256).split(32):
        optimizer.zero_grad()
        outputs = net(images[rows])
        loss = criterion(outputs, labels[rows])
        loss.backward()
        optimizer.step()
    print(epoch, loss.item())
