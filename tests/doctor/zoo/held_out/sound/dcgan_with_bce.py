"""A GAN of convolutions with BCELoss and labels of all ones or all zeros."""

import torch
import torch.nn as nn

torch.manual_seed(0)
nz, ngf, ndf, batch = 8, 8, 8, 32


def weights_init(m):
    name = m.__class__.__name__
    if "Conv" in name:
        nn.init.normal_(m.weight, 0.0, 0.1)
    elif "BatchNorm" in name:
        nn.init.normal_(m.weight, 1.0, 0.02)
        nn.init.zeros_(m.bias)


generator = nn.Sequential(
    nn.ConvTranspose2d(nz, ngf * 2, 4, 1, 0, bias=False),
    nn.BatchNorm2d(ngf * 2),
    nn.ReLU(True),
    nn.ConvTranspose2d(ngf * 2, 1, 4, 2, 1, bias=False),
    nn.Tanh(),
)
discriminator_net = nn.Sequential(
    nn.Conv2d(1, ndf, 4, 2, 1, bias=False),
    nn.LeakyReLU(0.2, inplace=True),
    nn.Conv2d(ndf, 1, 4, 1, 0, bias=False),
    nn.Flatten(0),
    nn.Sigmoid(),
)
generator.apply(weights_init)
discriminator_net.apply(weights_init)


def squares(n):
    x = torch.full((n, 1, 8, 8), -0.8)
    side = torch.randint(0, 4, (n,))
    for i, s in enumerate(side.tolist()):
        x[i, 0, s : s + 4, s : s + 4] = 0.8
    return x + 0.05 * torch.randn_like(x)


criterion = nn.BCELoss()
optimizer_d = torch.optim.Adam(discriminator_net.parameters(), lr=2e-3, betas=(0.5, 0.999))
optimizer_g = torch.optim.Adam(generator.parameters(), lr=2e-3, betas=(0.5, 0.999))
for _ in range(30):
    discriminator_net.zero_grad()
    real = squares(batch)
    label = torch.ones(batch)
    err_real = criterion(discriminator_net(real), label)
    err_real.backward()
    fake = generator(torch.randn(batch, nz, 1, 1))
    err_fake = criterion(discriminator_net(fake.detach()), torch.zeros(batch))
    err_fake.backward()
    optimizer_d.step()

    generator.zero_grad()
    err_g = criterion(discriminator_net(fake), label)
    err_g.backward()
    optimizer_g.step()
