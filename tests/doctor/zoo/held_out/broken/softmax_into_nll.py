# expect: logits-into-probabilities
"""A GRU classifier with softmax, not log_softmax, in front of NLLLoss."""

import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(2, 16, batch_first=True)
        self.fc = nn.Linear(16, 3)
        self.softmax = nn.Softmax(dim=-1)

    def forward(self, x):
        return self.softmax(self.fc(self.gru(x)[1][0]))


net = Net()
criterion = nn.NLLLoss()
opt = torch.optim.Adam(net.parameters(), lr=5e-3)
for step in range(30):
    y = torch.randint(0, 3, (24,))
    x = torch.randn(24, 9, 2) * 0.3 + (y[:, None, None] - 1.0)
    loss = criterion(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
