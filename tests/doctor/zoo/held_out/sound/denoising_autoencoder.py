"""A denoising autoencoder for crosses: noise goes in, the clean picture is the target."""

import torch
from torch import nn

torch.manual_seed(0)


class AutoEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Conv2d(1, 12, 3, stride=2, padding=1),
            nn.LeakyReLU(0.1),
            nn.Conv2d(12, 16, 3, stride=2, padding=1),
            nn.LeakyReLU(0.1),
        )
        self.decoder = nn.Sequential(
            nn.ConvTranspose2d(16, 12, 2, stride=2),
            nn.LeakyReLU(0.1),
            nn.ConvTranspose2d(12, 1, 2, stride=2),
            nn.Sigmoid(),
        )

    def forward(self, x):
        return self.decoder(self.encoder(x))


def crosses(n):
    img = torch.zeros(n, 1, 12, 12)
    r, c = torch.randint(12, (2, n))
    i = torch.arange(n)
    img[i, 0, r] = 1.0
    img[i, 0, :, c] = 1.0
    return img


model = AutoEncoder()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
mse = nn.MSELoss()
for step in range(60):
    clean = crosses(32)
    noisy = (clean + 0.3 * torch.randn_like(clean)).clamp(0, 1)
    optimizer.zero_grad()
    loss = mse(model(noisy), clean)
    loss.backward()
    optimizer.step()
    if step % 20 == 0:
        print(step, round(loss.item(), 4))
