"""A residual network with activation checkpointing and parameter groups, branches start at 0."""

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


class Block(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.norm, self.up, self.down = nn.LayerNorm(d), nn.Linear(d, 2 * d), nn.Linear(2 * d, d)
        nn.init.zeros_(self.down.weight)
        nn.init.zeros_(self.down.bias)

    def forward(self, x):
        return x + self.down(torch.nn.functional.gelu(self.up(self.norm(x))))


class Net(nn.Module):
    def __init__(self, d=24, depth=4):
        super().__init__()
        self.stem = nn.Linear(5, d)
        self.blocks = nn.ModuleList(Block(d) for _ in range(depth))
        self.head = nn.Linear(d, 3)

    def forward(self, x):
        x = self.stem(x)
        for block in self.blocks:
            x = checkpoint(block, x, use_reentrant=False)
        return self.head(x)


def param_groups(model, decay):
    yes = [p for p in model.parameters() if p.ndim > 1]
    no = [p for p in model.parameters() if p.ndim <= 1]
    return [{"params": yes, "weight_decay": decay}, {"params": no, "weight_decay": 0.0}]


torch.manual_seed(0)
model = Net()
opt = torch.optim.AdamW(param_groups(model, 0.05), lr=5e-3)
for step in range(30):
    x = torch.randn(64, 5)
    y = x[:, :3].abs().argmax(1)
    loss = nn.functional.cross_entropy(model(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
