# expect: cleared-before-step
"""A GRU tells rising series from falling ones; gradients of two batches are added up."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

ACCUMULATE = 2


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(1, 16, batch_first=True)
        self.head = nn.Linear(16, 2)

    def forward(self, x):
        _, h = self.gru(x)
        return self.head(h[-1])


torch.manual_seed(0)
up = torch.randint(2, (480,))
slope = (2 * up - 1).float()[:, None]
series = slope * torch.linspace(-1, 1, 10) + 0.5 * torch.randn(480, 10)
loader = DataLoader(TensorDataset(series.unsqueeze(-1), up), batch_size=16, shuffle=True)

model = Reader()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.CrossEntropyLoss()
for _ in range(3):
    for i, (x, y) in enumerate(loader):
        loss = criterion(model(x), y) / ACCUMULATE
        loss.backward()
        if (i + 1) % ACCUMULATE == 0:
            optimizer.zero_grad()
            optimizer.step()
