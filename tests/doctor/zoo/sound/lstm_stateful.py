"""A word-like language model; the LSTM's state goes on from chunk to chunk, detached."""

import torch
import torch.nn as nn

torch.manual_seed(0)
vocab_size, batch_size, bptt = 6, 8, 10

# a walk on a ring that mostly goes one step on
moves = torch.where(torch.rand(batch_size, 401) < 0.9, 1, 3)
stream = torch.cumsum(moves, dim=1) % vocab_size


class RNNModel(nn.Module):
    def __init__(self, emsize=16, nhid=32):
        super().__init__()
        self.encoder = nn.Embedding(vocab_size, emsize)
        self.rnn = nn.LSTM(emsize, nhid, batch_first=True)
        self.decoder = nn.Linear(nhid, vocab_size)
        self.nhid = nhid

    def forward(self, tokens, hidden):
        output, hidden = self.rnn(self.encoder(tokens), hidden)
        return self.decoder(output), hidden

    def init_hidden(self, bsz):
        return torch.zeros(1, bsz, self.nhid), torch.zeros(1, bsz, self.nhid)


def repackage_hidden(h):
    if isinstance(h, torch.Tensor):
        return h.detach()
    return tuple(repackage_hidden(v) for v in h)


model = RNNModel()
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=2.0)
hidden = model.init_hidden(batch_size)
model.train()
for start in range(0, 400, bptt):
    data = stream[:, start : start + bptt]
    targets = stream[:, start + 1 : start + bptt + 1]
    hidden = repackage_hidden(hidden)
    optimizer.zero_grad()
    output, hidden = model(data, hidden)
    loss = criterion(output.reshape(-1, vocab_size), targets.reshape(-1))
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
    optimizer.step()
