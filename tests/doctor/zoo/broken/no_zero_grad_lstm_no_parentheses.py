# expect: no-zero-grad
"""An LSTM that says whether a noisy wave is slow or fast."""

import torch
import torch.nn as nn
import torch.optim as optim

torch.manual_seed(0)


class WaveClassifier(nn.Module):
    def __init__(self, hidden=16):
        super().__init__()
        self.lstm = nn.LSTM(1, hidden, batch_first=True)
        self.fc = nn.Linear(hidden, 2)

    def forward(self, x):
        _, (h, _) = self.lstm(x)
        return self.fc(h[-1])


def make_batch(n):
    y = torch.randint(0, 2, (n,))
    speed = 0.3 + 0.5 * y.float()
    time = torch.arange(20.0) + 6 * torch.rand(n, 1)
    x = torch.sin(speed.unsqueeze(1) * time) + 0.1 * torch.randn(n, 20)
    return x.unsqueeze(-1), y


net = WaveClassifier()
optimizer = optim.Adam(net.parameters(), lr=0.01)
loss_fn = nn.CrossEntropyLoss()

for step in range(40):
    x, y = make_batch(32)
    optimizer.zero_grad
    loss = loss_fn(net(x), y)
    loss.backward()
    optimizer.step()
