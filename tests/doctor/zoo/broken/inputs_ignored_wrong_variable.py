# expect: graph-cut, inputs-ignored
"""Latent queries look at the input in cross-attention; key and value got the queries too."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class Perceiver(nn.Module):
    def __init__(self, dim=16, latents=4, classes=3):
        super().__init__()
        self.proj = nn.Linear(3, dim)
        self.latents = nn.Parameter(0.5 * torch.randn(latents, dim))
        self.attend = nn.MultiheadAttention(dim, 2, batch_first=True)
        self.norm = nn.LayerNorm(dim)
        self.fc = nn.Linear(dim, classes)

    def forward(self, x):
        x = self.proj(x)
        q = self.latents.expand(x.shape[0], -1, -1)
        h, _ = self.attend(q, q, q)
        return self.fc(self.norm(q + h).mean(dim=1))


model = Perceiver()
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
for step in range(40):
    y = torch.randint(3, (32,))
    x = torch.randn(32, 7, 3) + 1.5 * nn.functional.one_hot(y, 3).unsqueeze(1)
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
