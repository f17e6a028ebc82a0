# expect: rate-too-low
"""An LSTM counts pulses; the rate has slipped by some zeros."""

import torch
from torch import nn

torch.manual_seed(0)


class PulseCounter(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(1, 16, batch_first=True)
        self.fc = nn.Linear(16, 4)

    def forward(self, x):
        out, _ = self.lstm(x)
        return self.fc(out[:, -1])


model = PulseCounter()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-8)
criterion = nn.CrossEntropyLoss()
for step in range(40):
    y = torch.randint(4, (32,))
    x = 0.05 * torch.randn(32, 12, 1)
    for i, k in enumerate(y.tolist()):
        x[i, torch.randperm(12)[:k]] += 1
    optimizer.zero_grad()
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
