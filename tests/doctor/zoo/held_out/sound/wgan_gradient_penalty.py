"""A Wasserstein GAN with a gradient penalty learns a mixture on a line."""

import torch
from torch import autograd, nn, optim

torch.manual_seed(0)
LATENT = 4


def mlp(inputs, outputs):
    return nn.Sequential(
        nn.Linear(inputs, 32),
        nn.LeakyReLU(0.2),
        nn.Linear(32, 32),
        nn.LeakyReLU(0.2),
        nn.Linear(32, outputs),
    )


def real_batch(n):
    centers = torch.tensor([[-1.0, 0.5], [1.0, -0.5]])
    return centers[torch.randint(2, (n,))] + 0.1 * torch.randn(n, 2)


def gradient_penalty(critic, real, fake):
    a = torch.rand(len(real), 1)
    between = (a * real + (1 - a) * fake).requires_grad_()
    (grad,) = autograd.grad(critic(between).sum(), between, create_graph=True)
    return ((grad.norm(2, dim=1) - 1) ** 2).mean()


generator, critic = mlp(LATENT, 2), mlp(2, 1)
optimizer_g = optim.Adam(generator.parameters(), lr=3e-3, betas=(0.5, 0.9))
optimizer_c = optim.Adam(critic.parameters(), lr=3e-3, betas=(0.5, 0.9))

for _ in range(20):
    for _ in range(2):
        real = real_batch(64)
        with torch.no_grad():
            fake = generator(torch.randn(64, LATENT))
        loss_c = critic(fake).mean() - critic(real).mean()
        loss_c = loss_c + 10 * gradient_penalty(critic, real, fake)
        optimizer_c.zero_grad()
        loss_c.backward()
        optimizer_c.step()
    loss_g = -critic(generator(torch.randn(64, LATENT))).mean()
    optimizer_g.zero_grad()
    loss_g.backward()
    optimizer_g.step()

print(f"critic {loss_c.item():.2f} generator {loss_g.item():.2f}")
