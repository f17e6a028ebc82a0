# expect: batch-first
"""Activity recognition from an accelerometer; (batch, time, channel) goes into a default LSTM."""

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Activity(Dataset):
    def __init__(self, n=320, length=20):
        self.label = torch.randint(0, 3, (n,))
        t = torch.linspace(0, 1, length)
        freq = 4 + 6 * self.label[:, None]
        phase = 6.28 * torch.rand(n, 3, 1)
        self.data = torch.sin(t * freq[:, None] + phase).transpose(1, 2) + 0.1 * torch.randn(
            n, length, 3
        )

    def __len__(self):
        return len(self.label)

    def __getitem__(self, i):
        return self.data[i], self.label[i]


class LSTMClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(3, 24)
        self.fc = nn.Linear(24, 3)

    def forward(self, x):
        out, _ = self.lstm(x)
        return self.fc(out[:, -1, :])


torch.manual_seed(0)
loader = DataLoader(Activity(), batch_size=32, shuffle=True)
model = LSTMClassifier()
opt = torch.optim.Adam(model.parameters(), lr=5e-3)
for epoch in range(3):
    for x, y in loader:
        loss = nn.functional.cross_entropy(model(x), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
