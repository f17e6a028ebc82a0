# expect: targets-out-of-range
"""An autoencoder of standardized measurements."""

import torch
import torch.nn as nn


class Autoencoder(nn.Module):
    def __init__(self, inputs, code):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(inputs, 24), nn.ReLU(), nn.Linear(24, code))
        self.decoder = nn.Sequential(
            nn.Linear(code, 24), nn.ReLU(), nn.Linear(24, inputs), nn.Sigmoid()
        )

    def forward(self, x):
        return self.decoder(self.encoder(x))


def main():
    torch.manual_seed(0)
    raw = torch.randn(300, 3) @ torch.randn(3, 12) * 5 + 20
    data = (raw - raw.mean(0)) / raw.std(0)
    model = Autoencoder(12, 3)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    criterion = nn.MSELoss()
    for _ in range(6):
        for rows in torch.randperm(300).split(50):
            loss = criterion(model(data[rows]), data[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


main()
