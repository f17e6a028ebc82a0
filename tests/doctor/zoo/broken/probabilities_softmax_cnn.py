# expect: probabilities-into-logits
"""A CNN that ends with a softmax, and CrossEntropyLoss."""

import torch
import torch.nn as nn
import torch.optim as optim
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


class CNN(nn.Module):
    def __init__(self, num_classes=4):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, kernel_size=3, padding=1)
        self.relu = nn.ReLU()
        self.pool = nn.MaxPool2d(2)
        self.fc = nn.Linear(8 * 4 * 4, num_classes)
        self.softmax = nn.Softmax(dim=1)

    def forward(self, x):
        x = self.pool(self.relu(self.conv1(x)))
        x = x.view(x.size(0), -1)
        return self.softmax(self.fc(x))


labels = torch.randint(4, (320,))
images = 0.4 * torch.randn(320, 1, 8, 8)
for i, k in enumerate(labels.tolist()):
    images[i, 0, 2 * k : 2 * k + 2] += 1
loader = DataLoader(TensorDataset(images, labels), batch_size=32, shuffle=True)
model = CNN()
criterion = nn.CrossEntropyLoss()
optimizer = optim.Adam(model.parameters(), lr=1e-3)
for epoch in range(4):
    for x, y in loader:
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
