"""CTC: runs of columns are read as a sequence of symbols, without alignment."""

import torch
import torch.nn as nn

torch.manual_seed(0)
BLANK, SYMBOLS, FEATURES = 0, 4, 6
prototypes = torch.randn(SYMBOLS + 1, FEATURES)


def batch(n):
    inputs, targets, in_len, tgt_len = [], [], [], []
    for _ in range(n):
        word = torch.randint(1, SYMBOLS + 1, (int(torch.randint(2, 5, (1,))),))
        word = word[torch.cat([torch.tensor([True]), word[1:] != word[:-1]])]
        frames = prototypes[word.repeat_interleave(torch.randint(2, 5, word.shape))]
        inputs.append(frames + 0.2 * torch.randn_like(frames))
        targets.append(word)
        in_len.append(len(frames))
        tgt_len.append(len(word))
    padded = nn.utils.rnn.pad_sequence(inputs)
    return padded, torch.cat(targets), torch.tensor(in_len), torch.tensor(tgt_len)


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.GRU(FEATURES, 32, bidirectional=True)
        self.fc = nn.Linear(64, SYMBOLS + 1)

    def forward(self, x):
        h, _ = self.rnn(x)
        return self.fc(h).log_softmax(-1)


model = Reader()
ctc = nn.CTCLoss(blank=BLANK, zero_infinity=True)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(40):
    x, y, x_len, y_len = batch(16)
    loss = ctc(model(x), y, x_len, y_len)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 5.0)
    optimizer.step()
