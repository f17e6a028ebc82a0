"""CTC on toy speech: a bidirectional GRU over frames, unaligned digit strings."""

import torch
from torch import nn

torch.manual_seed(0)
N_CLASSES, FRAMES = 5, 4  # blank and four phones, frames per phone
templates = torch.randn(N_CLASSES, 6)


def utterance_batch(n=16, length=3):
    targets = torch.stack([torch.randperm(N_CLASSES - 1)[:length] + 1 for _ in range(n)])
    frames = templates[targets].repeat_interleave(FRAMES, dim=1)
    return frames + 0.3 * torch.randn_like(frames), targets


class Acoustic(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.GRU(6, 16, bidirectional=True, batch_first=True)
        self.fc = nn.Linear(32, N_CLASSES)

    def forward(self, x):
        h, _ = self.rnn(x)
        return self.fc(h).log_softmax(-1).transpose(0, 1)  # (T, N, C)


model = Acoustic()
ctc = nn.CTCLoss(blank=0)
opt = torch.optim.Adam(model.parameters(), lr=2e-2)
for step in range(35):
    x, y = utterance_batch()
    logp = model(x)
    T, N, _ = logp.shape
    loss = ctc(logp, y, torch.full((N,), T), torch.full((N,), y.size(1)))
    opt.zero_grad()
    loss.backward()
    opt.step()
