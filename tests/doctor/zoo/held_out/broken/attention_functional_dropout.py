# expect: functional-dropout
"""Attention by hand with nn.functional.dropout on the weights, tested after training."""

import torch
from torch import nn


class SelfAttention(nn.Module):
    def __init__(self, d=12, p=0.2):
        super().__init__()
        self.q, self.k, self.v = (nn.Linear(d, d) for _ in range(3))
        self.p = p

    def forward(self, x):
        w = (self.q(x) @ self.k(x).mT / x.shape[-1] ** 0.5).softmax(-1)
        w = nn.functional.dropout(w, self.p)
        return x + w @ self.v(x)


torch.manual_seed(0)
model = nn.Sequential(SelfAttention(), nn.Flatten(), nn.Linear(12 * 6, 1))
opt = torch.optim.Adam(model.parameters(), lr=3e-3)
for step in range(35):
    x = torch.randn(32, 6, 12)
    y = x[:, 0, :1] * 0.5 + x[:, 3, 1:2]
    loss = nn.functional.smooth_l1_loss(model(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()

model.eval()
with torch.inference_mode():
    test = torch.randn(64, 6, 12)
    for chunk in test.chunk(4):
        model(chunk)
