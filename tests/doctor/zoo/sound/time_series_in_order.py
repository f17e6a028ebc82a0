"""A forecast whose windows come in the order of time, from a loader without shuffling."""

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

torch.manual_seed(0)


class Windows(Dataset):
    def __init__(self, series, size=12):
        self.series, self.size = series, size

    def __len__(self):
        return len(self.series) - self.size

    def __getitem__(self, i):
        return self.series[i : i + self.size].unsqueeze(-1), self.series[i + self.size]


t = torch.arange(520.0)
series = torch.sin(0.3 * t) + 0.5 * torch.sin(0.11 * t) + 0.1 * torch.randn(520)
mean, std = series[:420].mean(), series[:420].std()
series = (series - mean) / std
train_loader = DataLoader(Windows(series[:420]), batch_size=34)
test_loader = DataLoader(Windows(series[420:]), batch_size=44)


class Forecaster(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(1, 24, batch_first=True)
        self.fc = nn.Linear(24, 1)

    def forward(self, x):
        return self.fc(self.gru(x)[0][:, -1]).squeeze(-1)


model = Forecaster()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
criterion = nn.MSELoss()
for epoch in range(4):
    model.train()
    for x, y in train_loader:
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        test_loss = sum(criterion(model(x), y).item() for x, y in test_loader) / len(test_loader)
