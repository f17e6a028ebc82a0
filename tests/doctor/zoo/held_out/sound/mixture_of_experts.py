"""A sparse mixture of experts: each sample goes to its best expert."""

import torch
import torch.nn.functional as F
from torch import nn


class MoE(nn.Module):
    def __init__(self, d_in, d_out, n_experts=4):
        super().__init__()
        self.gate = nn.Linear(d_in, n_experts)
        self.experts = nn.ModuleList(
            nn.Sequential(nn.Linear(d_in, 16), nn.ReLU(), nn.Linear(16, d_out))
            for _ in range(n_experts)
        )

    def forward(self, x):
        p = F.softmax(self.gate(x), dim=-1)
        weight, index = p.max(dim=-1)
        out = x.new_zeros(len(x), self.experts[0][-1].out_features)
        for e, expert in enumerate(self.experts):
            mask = index == e
            if mask.any():
                out[mask] = weight[mask].unsqueeze(1) * expert(x[mask])
        load = F.one_hot(index, len(self.experts)).float().mean(0)
        return out, len(self.experts) * (load * p.mean(0)).sum()


torch.manual_seed(0)
model = MoE(2, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for step in range(55):
    x = torch.rand(16, 2) * 4 - 2
    y = torch.where(x[:, :1] > 0, x[:, 1:], -x[:, 1:])
    pred, balance = model(x)
    loss = F.mse_loss(pred, y) + 0.01 * balance
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
