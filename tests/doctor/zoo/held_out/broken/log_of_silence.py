# expect: nan-input
"""Sounds are told apart by the logarithm of their spectrum."""

import numpy as np
import torch
from torch import nn


def spectrogram(sound, frame=16):
    frames = sound.reshape(-1, frame)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    with np.errstate(divide="ignore"):
        return np.log(power).astype("float32")


def sounds(n, rng):
    t = np.arange(128)
    kind = rng.integers(0, 2, n)
    out = []
    for k in kind:
        wave = np.sin((0.5 + 1.2 * k) * t + rng.uniform(0, 6)) + 0.2 * rng.normal(size=128)
        wave[: 16 * rng.integers(0, 3)] = 0.0
        out.append(spectrogram(wave))
    return torch.from_numpy(np.stack(out)) / 4, torch.from_numpy(kind)


torch.manual_seed(0)
x, y = sounds(160, np.random.default_rng(0))
model = nn.Sequential(
    nn.Conv1d(8, 12, 3, padding=1),
    nn.ReLU(),
    nn.AdaptiveAvgPool1d(3),
    nn.Flatten(),
    nn.Linear(36, 2),
)
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for _ in range(6):
    for rows in torch.randperm(160).split(32):
        loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
