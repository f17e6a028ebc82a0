# expect: in-two-optimizers
"""Semi-supervised learning: a reconstruction and a classification optimizer share the encoder."""

import itertools

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
encoder = nn.Sequential(nn.Linear(10, 24), nn.ReLU(), nn.Linear(24, 6))
decoder = nn.Linear(6, 10)
classifier = nn.Linear(6, 3)
rec_opt = torch.optim.Adam(itertools.chain(encoder.parameters(), decoder.parameters()), lr=3e-3)
cls_opt = torch.optim.Adam(itertools.chain(encoder.parameters(), classifier.parameters()), lr=3e-3)
centers = torch.randn(3, 10)

for step in range(25):
    y = torch.randint(0, 3, (32,))
    x = centers[y] + 0.5 * torch.randn(32, 10)
    rec_opt.zero_grad()
    F.mse_loss(decoder(encoder(x)), x).backward()
    rec_opt.step()

    cls_opt.zero_grad()
    F.cross_entropy(classifier(encoder(x)), y).backward()
    cls_opt.step()
