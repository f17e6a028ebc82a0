"""An LSTM in its own layout (time, batch, features): batches come from pad_sequence."""

import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

torch.manual_seed(0)


class Regressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(2, 24)
        self.fc = nn.Linear(24, 1)

    def forward(self, x, lengths):
        out, _ = self.lstm(x)
        last = out[lengths - 1, torch.arange(x.shape[1])]
        return self.fc(last).squeeze(1)


sequences = [torch.randn(int(torch.randint(4, 10, (1,))), 2) for _ in range(320)]
targets = torch.stack([s[:, 0].sum() / 2 for s in sequences])
model = Regressor()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(4):
    for idx in torch.randperm(320).split(32):
        chosen = [sequences[i] for i in idx.tolist()]
        lengths = torch.tensor([len(s) for s in chosen])
        loss = nn.functional.mse_loss(model(pad_sequence(chosen), lengths), targets[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
