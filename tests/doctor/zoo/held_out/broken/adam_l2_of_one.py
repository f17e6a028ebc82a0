# expect: weight-decay-too-strong
"""A config with weight_decay 1.0 for Adam, on a regression with standardized columns."""

from dataclasses import dataclass

import torch
from torch import nn


@dataclass
class Config:
    lr: float = 5e-3
    weight_decay: float = 1.0
    batch_size: int = 40
    epochs: int = 5
    hidden: tuple = (32, 32)


def make_model(cfg, d_in):
    layers = []
    for h in cfg.hidden:
        layers += [nn.Linear(d_in, h), nn.ReLU()]
        d_in = h
    return nn.Sequential(*layers, nn.Linear(d_in, 1))


def main(cfg):
    torch.manual_seed(0)
    X = torch.randn(400, 8)
    Y = X[:, :1] - X[:, 1:2] * 0.5 + 0.1 * torch.randn(400, 1)
    net = make_model(cfg, 8)
    opt = torch.optim.Adam(net.parameters(), lr=cfg.lr, weight_decay=cfg.weight_decay)
    for _ in range(cfg.epochs):
        for idx in torch.randperm(400).split(cfg.batch_size):
            loss = nn.functional.mse_loss(net(X[idx]), Y[idx])
            opt.zero_grad()
            loss.backward()
            opt.step()


main(Config())
