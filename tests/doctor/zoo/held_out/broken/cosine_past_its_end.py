# expect: schedule-ended
"""Twelve epochs with a cosine that was planned for four."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

EPOCHS = 12


def main():
    torch.manual_seed(0)
    x = torch.randn(160, 5)
    y = (x[:, :1] * x[:, 1:2]).tanh() + x[:, 2:3] / 2
    y = (y - y.mean()) / y.std()
    loader = DataLoader(TensorDataset(x, y), batch_size=40, shuffle=True)
    model = nn.Sequential(nn.Linear(5, 48), nn.ReLU(), nn.Linear(48, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=2e-2)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=4)
    mse = nn.MSELoss()
    for _ in range(EPOCHS):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = mse(model(inputs), targets)
            loss.backward()
            optimizer.step()
        scheduler.step()


main()
