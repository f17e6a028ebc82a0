# expect: inputs-ignored
"""A binary classifier with one output, a softmax over it, and BCELoss."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

x = torch.randn(400, 5)
y = (x[:, 0] > x[:, 1]).float().unsqueeze(1)
loader = DataLoader(TensorDataset(x, y), batch_size=40, shuffle=True)


class BinaryClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(5, 32)
        self.layer2 = nn.Linear(32, 1)
        self.softmax = nn.Softmax(dim=1)

    def forward(self, x):
        x = torch.relu(self.layer1(x))
        return self.softmax(self.layer2(x))


model = BinaryClassifier()
criterion = nn.BCELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(4):
    for inputs, labels in loader:
        optimizer.zero_grad()
        loss = criterion(model(inputs), labels)
        loss.backward()
        optimizer.step()
