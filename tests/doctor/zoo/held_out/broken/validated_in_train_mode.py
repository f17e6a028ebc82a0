# expect: evaluated-in-train
"""Regression with dropout; the validation loss is computed after each epoch."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(6, 64)
        self.fc2 = nn.Linear(64, 1)
        self.dropout = nn.Dropout(0.4)

    def forward(self, x):
        return self.fc2(self.dropout(torch.relu(self.fc1(x)))).squeeze(1)


x = torch.randn(300, 6)
y = x[:, 0] * x[:, 1] + x[:, 2]
y = (y - y[:240].mean()) / y[:240].std()
x_train, y_train, x_val, y_val = x[:240], y[:240], x[240:], y[240:]

model, criterion = Net(), nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for epoch in range(6):
    model.train()
    for rows in torch.randperm(240).split(40):
        optimizer.zero_grad()
        loss = criterion(model(x_train[rows]), y_train[rows])
        loss.backward()
        optimizer.step()

    with torch.no_grad():
        val_loss = criterion(model(x_val), y_val)
    print(f"{epoch}: {val_loss.item():.3f}")
