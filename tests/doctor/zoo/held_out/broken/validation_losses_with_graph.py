# expect: graph-kept
"""An LSTM classifier with a history of its validation losses."""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(2, 16, batch_first=True)
        self.fc = nn.Linear(16, 2)

    def forward(self, x):
        return self.fc(self.lstm(x)[0].mean(1))


torch.manual_seed(0)
x = torch.randn(300, 8, 2)
y = ((x[..., 0] * x[..., 1]).mean(1) > 0).long()
train_x, train_y, val_x, val_y = x[:240], y[:240], x[240:], y[240:]
net, loss_fn = Net(), nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
history = {"train": [], "val": []}
for _ in range(10):
    net.train()
    for rows in torch.randperm(240).split(60):
        optimizer.zero_grad()
        loss = loss_fn(net(train_x[rows]), train_y[rows])
        loss.backward()
        optimizer.step()
        history["train"].append(loss.item())
    net.eval()
    history["val"].append(loss_fn(net(val_x), val_y))
