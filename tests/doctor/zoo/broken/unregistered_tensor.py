# expect: unregistered
"""A transformer encoder with learnable positions and a learnable class token."""

import torch
from torch import nn

torch.manual_seed(0)


class Encoder(nn.Module):
    def __init__(self, dim=24, length=9, classes=3):
        super().__init__()
        self.proj = nn.Linear(3, dim)
        self.cls_token = torch.zeros(1, 1, dim, requires_grad=True)
        self.positions = torch.randn(1, length + 1, dim, requires_grad=True)
        self.layer = nn.TransformerEncoderLayer(dim, 3, 48, dropout=0.0, batch_first=True)
        self.fc = nn.Linear(dim, classes)

    def forward(self, x):
        x = self.proj(x)
        x = torch.cat([self.cls_token.expand(len(x), -1, -1), x], dim=1)
        return self.fc(self.layer(x + self.positions)[:, 0])


def where_is_the_peak(n):
    y = torch.randint(3, (n,))
    x = 0.3 * torch.randn(n, 9, 3)
    x[torch.arange(n), 3 * y + torch.randint(3, (n,))] += 2
    return x, y


model = Encoder()
optimizer = torch.optim.Adam(model.parameters(), lr=2e-3)
loss_fn = nn.CrossEntropyLoss()
for step in range(40):
    x, y = where_is_the_peak(32)
    optimizer.zero_grad()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
