# expect: clip-without-effect
"""An RNN adds up numbers; its gradients are to be clipped."""

import torch
import torch.nn as nn
from torch.nn.utils import clip_grad_norm_

torch.manual_seed(0)


class Adder(nn.Module):
    def __init__(self, hidden=32):
        super().__init__()
        self.rnn = nn.RNN(1, hidden, batch_first=True)
        self.fc = nn.Linear(hidden, 1)

    def forward(self, x):
        _, h = self.rnn(x)
        return self.fc(h[0])


model = Adder()
optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
criterion = nn.MSELoss()

for it in range(40):
    x = torch.randn(32, 12, 1)
    y = x.sum(dim=1) / 12**0.5
    optimizer.zero_grad()
    loss = criterion(model(x), y)
    clip_grad_norm_(model.parameters(), max_norm=1.0)
    loss.backward()
    optimizer.step()
