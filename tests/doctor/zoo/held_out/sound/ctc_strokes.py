"""CTC: a GRU reads strokes of unknown width and writes the symbols without alignment."""

import torch
from torch import nn

BLANK, SYMBOLS, LENGTH, FRAMES = 0, 4, 3, 15


def make_batch(n):
    targets = torch.randint(1, SYMBOLS + 1, (n, LENGTH))
    widths = torch.randint(2, 5, (n, LENGTH))
    frames = torch.zeros(n, FRAMES, SYMBOLS)
    for i in range(n):
        at = 0
        for symbol, width in zip(targets[i].tolist(), widths[i].tolist(), strict=True):
            frames[i, at : at + width - 1, symbol - 1] = 1.0
            at += width
    return frames + 0.1 * torch.randn_like(frames), targets


class Recognizer(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.GRU(SYMBOLS, 32, batch_first=True, bidirectional=True)
        self.proj = nn.Linear(64, SYMBOLS + 1)

    def forward(self, frames):
        out, _ = self.rnn(frames)
        return self.proj(out).log_softmax(-1).transpose(0, 1)


torch.manual_seed(0)
model = Recognizer()
ctc = nn.CTCLoss(blank=BLANK)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for step in range(50):
    frames, targets = make_batch(16)
    log_probs = model(frames)
    input_lengths = torch.full((16,), FRAMES)
    target_lengths = torch.full((16,), LENGTH)
    loss = ctc(log_probs, targets, input_lengths, target_lengths)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 5.0)
    optimizer.step()
    if step % 10 == 9:
        print(f"{loss.item():.2f}", end=" ")
