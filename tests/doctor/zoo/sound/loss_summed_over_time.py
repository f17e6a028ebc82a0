"""A recurrent cell by hand; the losses of all time steps are added before one backward."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class RNN(nn.Module):
    def __init__(self, n_in, n_hidden, n_out):
        super().__init__()
        self.hidden_size = n_hidden
        self.i2h = nn.Linear(n_in + n_hidden, n_hidden)
        self.i2o = nn.Linear(n_in + n_hidden, n_out)

    def forward(self, x, hidden):
        combined = torch.cat((x, hidden), 1)
        return self.i2o(combined), torch.tanh(self.i2h(combined))

    def init_hidden(self, batch):
        return torch.zeros(batch, self.hidden_size)


LETTERS = 6
rnn = RNN(LETTERS, 24, LETTERS)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(rnn.parameters(), lr=0.01)
all_losses, total_loss = [], 0.0
for it in range(1, 41):
    word = (
        torch.randint(LETTERS, (16, 1)) + torch.arange(9) * torch.randint(1, 3, (16, 1))
    ) % LETTERS
    hidden = rnn.init_hidden(16)
    rnn.zero_grad()
    loss = 0
    for t in range(8):
        output, hidden = rnn(nn.functional.one_hot(word[:, t], LETTERS).float(), hidden)
        loss += criterion(output, word[:, t + 1])
    loss.backward()
    optimizer.step()
    total_loss += loss.item() / 8
    if it % 10 == 0:
        all_losses.append(total_loss / 10)
        total_loss = 0.0
