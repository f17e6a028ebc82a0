# expect: rate-too-high
"""An autoencoder with Adam at the rate 1, from a sweep that went too far."""

import argparse

import torch
from torch import nn

parser = argparse.ArgumentParser()
parser.add_argument("--lr", type=float, default=1.0)
parser.add_argument("--steps", type=int, default=35)
args = parser.parse_args()

torch.manual_seed(0)
mix = torch.randn(3, 16) / 2
ae = nn.Sequential(
    nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 3), nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 16)
)
opt = torch.optim.Adam(ae.parameters(), lr=args.lr)
for step in range(args.steps):
    x = torch.randn(32, 3) @ mix
    loss = nn.functional.mse_loss(ae(x), x)
    opt.zero_grad()
    loss.backward()
    opt.step()
