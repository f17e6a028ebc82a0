"""Truncated backpropagation through time."""

import torch
from torch import nn

torch.manual_seed(0)
VOCAB, EMB, HID, BPTT, BATCH = 12, 16, 32, 10, 8
order = torch.randperm(VOCAB)
stream = order[torch.arange(BATCH * 401) % VOCAB]
noise = torch.rand(stream.shape) < 0.03
stream[noise] = torch.randint(0, VOCAB, (int(noise.sum()),))
data = stream[: stream.numel() // BATCH * BATCH].view(BATCH, -1).t().contiguous()  # (time, batch)


def get_batch(i):
    return data[i : i + BPTT], data[i + 1 : i + 1 + BPTT].reshape(-1)


class LM(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Embedding(VOCAB, EMB)
        self.rnn = nn.LSTM(EMB, HID)
        self.decoder = nn.Linear(HID, VOCAB)

    def forward(self, x, hidden):
        out, hidden = self.rnn(self.encoder(x), hidden)
        return self.decoder(out).view(-1, VOCAB), hidden


def repackage(h):
    return tuple(v.detach() for v in h)


model = LM()
opt = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.CrossEntropyLoss()
hidden = (torch.zeros(1, BATCH, HID), torch.zeros(1, BATCH, HID))
for i in range(0, 400 - BPTT, BPTT):
    x, y = get_batch(i)
    hidden = repackage(hidden)
    opt.zero_grad()
    out, hidden = model(x, hidden)
    loss = criterion(out, y)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
    opt.step()
