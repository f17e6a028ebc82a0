# expect: step-before-backward
"""An autoencoder with two optimizers; one of them steps between its loss and backward."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
enc = nn.Sequential(nn.Linear(12, 24), nn.ReLU(), nn.Linear(24, 3))
dec = nn.Sequential(nn.Linear(3, 24), nn.ReLU(), nn.Linear(24, 12))
enc_opt = torch.optim.Adam(enc.parameters(), 5e-3)
dec_opt = torch.optim.Adam(dec.parameters(), 5e-3)
mix = torch.randn(3, 12)


def train_step(x):
    enc_opt.zero_grad()
    dec_opt.zero_grad()
    recon = dec(enc(x))
    loss = F.mse_loss(recon, x)
    dec_opt.step()
    loss.backward()
    enc_opt.step()
    return loss.item()


for _ in range(30):
    train_step(torch.randn(32, 3) @ mix)
