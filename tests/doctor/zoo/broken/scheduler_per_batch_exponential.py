# expect: scheduler-per-batch
"""A convolutional autoencoder whose rate is to shrink by a fifth in each epoch."""

import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)

images = torch.zeros(400, 1, 8, 8)
for image, (r, c) in zip(images, torch.randint(0, 6, (400, 2)).tolist()):
    image[0, r : r + 3, c : c + 3] = 1.0
loader = DataLoader(images, batch_size=40, shuffle=True)


class ConvAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.down = nn.Sequential(nn.Conv2d(1, 8, 4, 2, 1), nn.ReLU(), nn.Conv2d(8, 4, 4, 2, 1))
        self.up = nn.Sequential(
            nn.ConvTranspose2d(4, 8, 4, 2, 1), nn.ReLU(), nn.ConvTranspose2d(8, 1, 4, 2, 1)
        )

    def forward(self, x):
        return self.up(self.down(x))


class Experiment:
    def __init__(self, model):
        self.model = model
        self.optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
        self.scheduler = torch.optim.lr_scheduler.ExponentialLR(self.optimizer, gamma=0.8)

    def run(self, loader, epochs):
        for _ in range(epochs):
            for batch in loader:
                loss = nn.functional.mse_loss(self.model(batch), batch)
                self.optimizer.zero_grad()
                loss.backward()
                self.optimizer.step()
                self.scheduler.step()


Experiment(ConvAE()).run(loader, epochs=4)
