"""A convolutional GAN on 8x8 images; two backward calls per discriminator step."""

import torch
import torch.nn as nn
import torch.optim as optim
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
nz = 8

# bright squares at random places on a dark ground, scaled to [-1, 1]
images = torch.full((256, 1, 8, 8), -0.8)
for img, (r, c) in zip(images, torch.randint(0, 5, (256, 2)).tolist(), strict=True):
    img[:, r : r + 4, c : c + 4] = 0.8
images += 0.05 * torch.randn_like(images)
loader = DataLoader(TensorDataset(images), batch_size=32, shuffle=True, drop_last=True)


def weights_init(m):
    if isinstance(m, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.normal_(m.weight, 0.0, 0.05)
    elif isinstance(m, nn.BatchNorm2d):
        nn.init.normal_(m.weight, 1.0, 0.02)
        nn.init.zeros_(m.bias)


netG = nn.Sequential(
    nn.ConvTranspose2d(nz, 16, 4, 1, 0, bias=False),
    nn.BatchNorm2d(16),
    nn.ReLU(True),
    nn.ConvTranspose2d(16, 1, 4, 2, 1, bias=False),
    nn.Tanh(),
)
netD = nn.Sequential(
    nn.Conv2d(1, 16, 4, 2, 1, bias=False),
    nn.LeakyReLU(0.2, inplace=True),
    nn.Conv2d(16, 1, 4, 1, 0, bias=False),
)
netG.apply(weights_init)
netD.apply(weights_init)
criterion = nn.BCEWithLogitsLoss()
optimizerD = optim.Adam(netD.parameters(), lr=1e-3, betas=(0.5, 0.999))
optimizerG = optim.Adam(netG.parameters(), lr=1e-3, betas=(0.5, 0.999))

for _epoch in range(3):
    for (real,) in loader:
        b = real.size(0)
        netD.zero_grad()
        label = torch.full((b,), 0.9)
        errD_real = criterion(netD(real).view(-1), label)
        errD_real.backward()

        fake = netG(torch.randn(b, nz, 1, 1))
        label = torch.zeros(b)
        errD_fake = criterion(netD(fake.detach()).view(-1), label)
        errD_fake.backward()
        optimizerD.step()

        netG.zero_grad()
        errG = criterion(netD(fake).view(-1), torch.ones(b))
        errG.backward()
        optimizerG.step()
