# expect: unregistered
"""A text CNN that makes its last layer in forward, because the size wasn't known before."""

import torch
from torch import nn

torch.manual_seed(0)


class TextCNN(nn.Module):
    def __init__(self, vocab=30, d=12):
        super().__init__()
        self.emb = nn.Embedding(vocab, d)
        self.conv = nn.Conv1d(d, 16, 3)

    def forward(self, ids):
        h = torch.relu(self.conv(self.emb(ids).transpose(1, 2)))
        h = h.amax(-1)
        return nn.Linear(h.shape[1], 2)(h)


model = TextCNN()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.CrossEntropyLoss()
for it in range(30):
    ids = torch.randint(0, 30, (32, 10))
    label = (ids == 7).any(1).long()
    optimizer.zero_grad()
    loss = criterion(model(ids), label)
    loss.backward()
    optimizer.step()
