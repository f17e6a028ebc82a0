"""Stochastic weight averaging, with statistics taken anew for the average."""

import torch
from torch import nn
from torch.optim.swa_utils import SWALR, AveragedModel, update_bn
from torch.utils.data import DataLoader, TensorDataset


def main():
    torch.manual_seed(0)
    angle = 6.28 * torch.rand(320)
    ring = torch.randint(2, (320,))
    x = torch.stack([angle.cos(), angle.sin()], 1) * (0.7 + ring[:, None]) + 0.1 * torch.randn(
        320, 2
    )
    train = DataLoader(TensorDataset(x[:256], ring[:256]), batch_size=32, shuffle=True)
    test_x, test_y = x[256:], ring[256:]

    model = nn.Sequential(nn.Linear(2, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    average = AveragedModel(model)
    swa_scheduler = SWALR(optimizer, swa_lr=0.05, anneal_epochs=2)
    for epoch in range(6):
        for xb, yb in train:
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(xb), yb).backward()
            optimizer.step()
        if epoch >= 3:
            average.update_parameters(model)
            swa_scheduler.step()
    update_bn(train, average)
    average.eval()
    with torch.no_grad():
        print((average(test_x).argmax(1) == test_y).float().mean().item())


if __name__ == "__main__":
    main()
