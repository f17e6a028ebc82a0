"""Four experts, each sample goes to one of them; some get none in a batch."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class MoE(nn.Module):
    def __init__(self, dim=16, experts=4):
        super().__init__()
        self.router = nn.Linear(dim, experts, bias=False)
        self.experts = nn.ModuleList(
            nn.Sequential(nn.Linear(dim, 32), nn.ReLU(), nn.Linear(32, dim)) for _ in range(experts)
        )

    def forward(self, x):
        probs = self.router(x).softmax(dim=-1)
        gate, choice = probs.max(dim=-1)
        out = torch.zeros_like(x)
        for i, expert in enumerate(self.experts):
            rows = (choice == i).nonzero().squeeze(1)
            if rows.numel():
                out = out.index_add(0, rows, gate[rows, None] * expert(x[rows]))
        share = F.one_hot(choice, len(self.experts)).float().mean(0)
        balance = len(self.experts) * (share * probs.mean(0)).sum()
        return x + out, balance


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.inp = nn.Linear(4, 16)
        self.moe = MoE()
        self.out = nn.Linear(16, 1)

    def forward(self, x):
        h, balance = self.moe(torch.tanh(self.inp(x)))
        return self.out(h).squeeze(-1), balance


model = Net()
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
x = torch.randn(400, 4)
y = torch.where(x[:, 0] > 0, x[:, 1] + x[:, 2], x[:, 2] * x[:, 3])
for epoch in range(6):
    for idx in torch.randperm(400).split(50):
        pred, balance = model(x[idx])
        loss = F.mse_loss(pred, y[idx]) + 0.01 * balance
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
