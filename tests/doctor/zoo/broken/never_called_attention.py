# expect: never-called
"""A recurrent classifier with an attention layer whose result is left out."""

import torch
from torch import nn

torch.manual_seed(0)


class AttentiveGRU(nn.Module):
    def __init__(self, dim=16):
        super().__init__()
        self.gru = nn.GRU(2, dim, batch_first=True)
        self.attention = nn.MultiheadAttention(dim, 2, batch_first=True)
        self.norm = nn.LayerNorm(dim)
        self.fc = nn.Linear(dim, 2)

    def forward(self, x):
        h, _ = self.gru(x)
        return self.fc(self.norm(h).mean(dim=1))


model = AttentiveGRU()
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
for step in range(40):
    y = torch.randint(2, (32,))
    turn = (2 * y - 1).view(-1, 1) * 0.6 * torch.arange(10.0) + 6.28 * torch.rand(32, 1)
    x = torch.stack([turn.cos(), turn.sin()], dim=-1) + 0.1 * torch.randn(32, 10, 2)
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
