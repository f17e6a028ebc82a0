# expect: functional-dropout
"""A classifier with F.dropout, trained and validated in the right modes."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(12, 48)
        self.fc2 = nn.Linear(48, 48)
        self.fc3 = nn.Linear(48, 3)

    def forward(self, x):
        x = F.dropout(F.relu(self.fc1(x)), p=0.4)
        x = F.dropout(F.relu(self.fc2(x)), p=0.4)
        return self.fc3(x)


x = torch.randn(400, 12)
y = x[:, :3].argmax(dim=1)
train_loader = DataLoader(TensorDataset(x[:320], y[:320]), batch_size=32, shuffle=True)
model = Net()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)

for epoch in range(4):
    model.train()
    for inputs, labels in train_loader:
        optimizer.zero_grad()
        loss = F.cross_entropy(model(inputs), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        accuracy = (model(x[320:]).argmax(1) == y[320:]).float().mean().item()
