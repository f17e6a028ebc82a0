"""Three quantiles at once with the pinball loss, from an LSTM on windows of a series."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, Dataset

QUANTILES = torch.tensor([0.1, 0.5, 0.9])


class Windows(Dataset):
    def __init__(self, series, width):
        self.series, self.width = series, width

    def __len__(self):
        return len(self.series) - self.width

    def __getitem__(self, i):
        return self.series[i : i + self.width, None], self.series[i + self.width]


class Forecaster(nn.Module):
    def __init__(self, hidden=24):
        super().__init__()
        self.lstm = nn.LSTM(1, hidden, batch_first=True)
        self.linear = nn.Linear(hidden, len(QUANTILES))

    def forward(self, window):
        output, _ = self.lstm(window)
        return self.linear(output[:, -1])


def pinball(prediction, target):
    error = target.unsqueeze(1) - prediction
    return torch.maximum(QUANTILES * error, (QUANTILES - 1) * error).mean()


def main():
    torch.manual_seed(0)
    t = torch.arange(420).float()
    series = torch.sin(t / 4) + 0.3 * torch.sin(t / 9) + 0.1 * torch.randn(420)
    series = (series - series.mean()) / series.std()
    loader = DataLoader(Windows(series, 20), batch_size=40, shuffle=True)
    model = Forecaster()
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    for epoch in range(5):
        losses = []
        for window, target in loader:
            optimizer.zero_grad()
            loss = pinball(model(window), target)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        print(epoch, round(sum(losses) / len(losses), 3))


if __name__ == "__main__":
    main()
