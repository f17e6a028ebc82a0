# expect: gradients-vanish
"""An RNN is to remember its first input over forty steps."""

import torch
from torch import nn

torch.manual_seed(0)


class Memory(nn.Module):
    def __init__(self, hidden=24):
        super().__init__()
        self.cell = nn.RNNCell(4, hidden)
        self.fc = nn.Linear(hidden, 4)

    def forward(self, x):
        h = torch.zeros(x.shape[0], self.cell.hidden_size)
        for t in range(x.shape[1]):
            h = self.cell(x[:, t], h)
        return self.fc(h)


model = Memory()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for step in range(20):
    ids = torch.randint(4, (16, 40))
    x = nn.functional.one_hot(ids, 4).float()
    loss = nn.functional.cross_entropy(model(x), ids[:, 0])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
