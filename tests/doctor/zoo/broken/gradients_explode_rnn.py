# expect: gradients-explode
"""A tanh RNN over fifty steps with large recurrent weights and no clipping."""

import torch
from torch import nn

torch.manual_seed(0)


class Recurrent(nn.Module):
    def __init__(self, hidden=32):
        super().__init__()
        self.rnn = nn.RNN(2, hidden, batch_first=True)
        self.fc = nn.Linear(hidden, 1)
        nn.init.orthogonal_(self.rnn.weight_hh_l0, gain=2.0)

    def forward(self, x):
        out, _ = self.rnn(x)
        return self.fc(out[:, -1])


model = Recurrent()
optimizer = torch.optim.SGD(model.parameters(), lr=1e-3)
criterion = nn.MSELoss()
for step in range(25):
    numbers = torch.rand(16, 50)
    marks = torch.zeros(16, 50)
    marks.scatter_(1, torch.rand(16, 50).topk(2, dim=1).indices, 1.0)
    target = (numbers * marks).sum(1, keepdim=True)
    loss = criterion(model(torch.stack([numbers, marks], dim=-1)), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
