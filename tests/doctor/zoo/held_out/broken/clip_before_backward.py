# expect: clip-without-effect
"""An LSTM adds up the marked numbers of a sequence."""

import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_


class Adder(nn.Module):
    def __init__(self, hidden=24):
        super().__init__()
        self.rnn = nn.LSTM(2, hidden, batch_first=True)
        self.head = nn.Linear(hidden, 1)

    def forward(self, x):
        return self.head(self.rnn(x)[0][:, -1]).squeeze(-1)


def make(n, length=6):
    values = torch.randn(n, length)
    marks = torch.zeros(n, length)
    marks[torch.arange(n), torch.randint(0, 3, (n,))] = 1
    marks[torch.arange(n), torch.randint(3, 6, (n,))] = 1
    return torch.stack([values, marks], dim=2), (values * marks).sum(1) / 2**0.5


torch.manual_seed(0)
model = Adder()
optimizer = torch.optim.Adam(model.parameters(), lr=2e-2)
mse = nn.MSELoss()
for _ in range(50):
    x, y = make(48)
    optimizer.zero_grad()
    loss = mse(model(x), y)
    clip_grad_norm_(model.parameters(), max_norm=0.5)
    loss.backward()
    optimizer.step()
