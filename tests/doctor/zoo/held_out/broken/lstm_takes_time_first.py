# expect: batch-first
"""An LSTM over windows of sensor data, batch by batch."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class SensorNet(nn.Module):
    def __init__(self, sensors=3, hidden=24, classes=2):
        super().__init__()
        self.lstm = nn.LSTM(sensors, hidden)
        self.fc = nn.Linear(hidden, classes)

    def forward(self, x):
        out, _ = self.lstm(x)
        return self.fc(out[:, -1, :])


def main():
    torch.manual_seed(0)
    x = torch.randn(320, 12, 3)
    y = (x[:, :6, 0].mean(1) > x[:, 6:, 1].mean(1)).long()
    loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True)
    model = SensorNet()
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    for _ in range(4):
        for window, label in loader:
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(model(window), label)
            loss.backward()
            optimizer.step()


if __name__ == "__main__":
    main()
