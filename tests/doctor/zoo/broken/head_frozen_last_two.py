# expect: head-frozen
"""A list of parameters is cut at the wrong end to freeze "the first layers"."""

import torch
from torch import nn

torch.manual_seed(0)


class TextNet(nn.Module):
    def __init__(self, vocab=30, dim=16, classes=3):
        super().__init__()
        self.embedding = nn.Embedding(vocab, dim)
        self.lstm = nn.LSTM(dim, 24, batch_first=True)
        self.fc = nn.Linear(24, classes)

    def forward(self, ids):
        return self.fc(self.lstm(self.embedding(ids))[1][0][-1])


model = TextNet()
for p in list(model.parameters())[-2:]:
    p.requires_grad_(False)
trainable = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.Adam(trainable, lr=5e-3)
for step in range(40):
    y = torch.randint(3, (32,))
    own = torch.rand(32, 8) < 0.5
    ids = torch.where(
        own, 10 * y.unsqueeze(1) + torch.randint(10, (32, 8)), torch.randint(30, (32, 8))
    )
    loss = nn.functional.cross_entropy(model(ids), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
