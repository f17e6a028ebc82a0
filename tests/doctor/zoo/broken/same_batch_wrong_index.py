# expect: same-batch
"""Windows of a series are cut by hand; the slice forgets the number of the batch."""

import torch
from torch import nn

torch.manual_seed(0)

series = torch.sin(0.15 * torch.arange(500.0)) + 0.2 * torch.randn(500)
windows = series.unfold(0, 13, 1)
windows = windows[torch.randperm(len(windows))]
inputs, targets = windows[:, :12].unsqueeze(-1), windows[:, 12:]
batch_size = 48


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(1, 16, batch_first=True)
        self.out = nn.Linear(16, 1)

    def forward(self, x):
        return self.out(self.gru(x)[1][0])


model = Model()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
criterion = nn.MSELoss()
for epoch in range(4):
    for i in range(len(inputs) // batch_size):
        x = inputs[:batch_size]
        y = targets[:batch_size]
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
