"""Low-rank adapters on a frozen regression network: B starts at zero."""

import torch
from torch import nn

torch.manual_seed(0)


class LoRALinear(nn.Module):
    def __init__(self, base: nn.Linear, rank=4, alpha=8):
        super().__init__()
        self.base = base.requires_grad_(False)
        self.A = nn.Parameter(torch.randn(rank, base.in_features) / base.in_features**0.5)
        self.B = nn.Parameter(torch.zeros(base.out_features, rank))
        self.scale = alpha / rank

    def forward(self, x):
        return self.base(x) + self.scale * (x @ self.A.T) @ self.B.T


base = nn.Sequential(nn.Linear(8, 32), nn.Tanh(), nn.Linear(32, 2))
for i in (0, 2):
    base[i] = LoRALinear(base[i])
trainable = [p for p in base.parameters() if p.requires_grad]
optimizer = torch.optim.AdamW(trainable, lr=1e-2)
target = torch.randn(8, 2) * 0.5
for step in range(45):
    x = torch.randn(48, 8)
    loss = nn.functional.mse_loss(base(x), x @ target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
