# expect: nan-loss
"""CTC on handwriting whose frames are merged by a stride."""

import torch
import torch.nn as nn

torch.manual_seed(0)
LETTERS = 5


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(LETTERS, 24, 3, stride=4, padding=1)
        self.rnn = nn.GRU(24, 24, batch_first=True)
        self.fc = nn.Linear(24, LETTERS + 1)

    def forward(self, x):
        h = torch.relu(self.conv(x.transpose(1, 2))).transpose(1, 2)
        return self.fc(self.rnn(h)[0]).log_softmax(dim=2)


def words(n, length=4):
    target = torch.randint(1, LETTERS + 1, (n, length))
    frames = nn.functional.one_hot(target - 1, LETTERS).float().repeat_interleave(4, dim=1)
    return frames + 0.2 * torch.randn_like(frames), target


model, ctc = Reader(), nn.CTCLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for _ in range(30):
    x, target = words(12)
    log_probs = model(x).permute(1, 0, 2)
    frames = torch.full((12,), log_probs.size(0))
    letters = torch.full((12,), target.size(1))
    loss = ctc(log_probs, target, frames, letters)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
