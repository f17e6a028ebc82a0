# expect: batch-first
"""An LSTM on (batch, time, features) whose last output goes to a classifier."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


class LSTMClassifier(nn.Module):
    def __init__(self, input_size=2, hidden_size=16, num_classes=2):
        super().__init__()
        self.lstm = nn.LSTM(input_size, hidden_size)
        self.fc = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        out, _ = self.lstm(x)
        return self.fc(out[:, -1, :])


labels = torch.randint(2, (320,))
steps = torch.randn(320, 14, 2)
steps[:, :4] += (2.0 * labels - 1).view(-1, 1, 1)
loader = DataLoader(TensorDataset(steps, labels), batch_size=32, shuffle=True)
model = LSTMClassifier()
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(4):
    for x, y in loader:
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
