# expect: targets-out-of-range
"""An autoencoder on standardized images; its last layer is a sigmoid."""

import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)

images = torch.zeros(320, 8, 8)
for image, (r, c) in zip(images, torch.randint(0, 5, (320, 2)).tolist()):
    image[r : r + 4, c : c + 4] = 1.0
images = (images - images.mean()) / images.std()
loader = DataLoader(images.flatten(1), batch_size=32, shuffle=True)

autoencoder = nn.Sequential(
    nn.Linear(64, 48),
    nn.ReLU(),
    nn.Linear(48, 12),
    nn.ReLU(),
    nn.Linear(12, 48),
    nn.ReLU(),
    nn.Linear(48, 64),
    nn.Sigmoid(),
)
optimizer = torch.optim.Adam(autoencoder.parameters(), lr=3e-3)
for epoch in range(4):
    for x in loader:
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(autoencoder(x), x)
        loss.backward()
        optimizer.step()
