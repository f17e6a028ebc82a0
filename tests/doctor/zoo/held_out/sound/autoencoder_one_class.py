"""Anomaly detection: an autoencoder sees normal machines only."""

import argparse

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def parse():
    p = argparse.ArgumentParser()
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument("--batch-size", type=int, default=32)
    p.add_argument("--lr", type=float, default=0.01)
    return p.parse_args()


def sensors(n, faulty=False):
    base = torch.randn(n, 3) @ torch.tensor(
        [[1.0, 0.5, -1, 0.2], [0, 1, 0.3, -0.5], [0.4, 0, 0, 1]]
    )
    return torch.randn(n, 4) * 1.5 if faulty else base + 0.05 * torch.randn(n, 4)


def main():
    args = parse()
    torch.manual_seed(0)
    normal = sensors(256)
    labels = torch.zeros(256, dtype=torch.long)
    loader = DataLoader(TensorDataset(normal, labels), batch_size=args.batch_size, shuffle=True)
    net = nn.Sequential(
        nn.Linear(4, 16), nn.ELU(), nn.Linear(16, 3), nn.Linear(3, 16), nn.ELU(), nn.Linear(16, 4)
    )
    opt = torch.optim.AdamW(net.parameters(), lr=args.lr)
    for epoch in range(args.epochs):
        for x, _ in loader:
            loss = ((net(x) - x) ** 2).mean()
            opt.zero_grad(set_to_none=True)
            loss.backward()
            opt.step()
    with torch.inference_mode():
        score = lambda x: ((net(x) - x) ** 2).mean(1)  # noqa: E731
        print(score(sensors(100)).mean().item(), score(sensors(100, faulty=True)).mean().item())


if __name__ == "__main__":
    main()
