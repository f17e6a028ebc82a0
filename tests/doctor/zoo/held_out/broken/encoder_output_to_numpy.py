# expect: graph-cut
"""Two stages, encoder and classifier, trained together; the codes pass through NumPy."""

import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
encoder = nn.Sequential(nn.Linear(15, 24), nn.ReLU(), nn.Linear(24, 6))
classifier = nn.Linear(6, 3)
optimizer = torch.optim.Adam(list(encoder.parameters()) + list(classifier.parameters()), lr=5e-3)
centers = np.random.default_rng(0).normal(size=(3, 15))


def normalize(codes):
    codes = codes.detach().cpu().numpy()
    codes = (codes - codes.mean(0)) / (codes.std(0) + 1e-6)
    return torch.from_numpy(codes)


for step in range(40):
    y = torch.randint(0, 3, (30,))
    x = torch.tensor(centers[y.numpy()], dtype=torch.float32) + torch.randn(30, 15)
    logits = classifier(normalize(encoder(x)))
    loss = nn.functional.cross_entropy(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
