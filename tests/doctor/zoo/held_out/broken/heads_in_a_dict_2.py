# expect: unregistered
"""One head per task, kept in a Python dict."""

import torch
from torch import nn

torch.manual_seed(0)
TASKS = {"price": 1, "type": 3}


class MultiHead(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(6, 32), nn.ReLU())
        self.heads = {name: nn.Linear(32, n) for name, n in TASKS.items()}

    def forward(self, x):
        h = self.trunk(x)
        return {name: head(h) for name, head in self.heads.items()}


model = MultiHead()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for step in range(40):
    x = torch.randn(32, 6)
    out = model(x)
    loss = nn.functional.mse_loss(out["price"][:, 0], x[:, 0] + x[:, 1])
    loss = loss + nn.functional.cross_entropy(out["type"], x[:, 2:5].argmax(1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
