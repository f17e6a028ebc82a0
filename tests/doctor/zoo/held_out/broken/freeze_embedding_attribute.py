# expect: freeze-without-effect
"""Pretrained word vectors that should stay as they are, in a GRU tagger."""

import torch
import torch.nn as nn

torch.manual_seed(0)
VECTORS = torch.randn(20, 12)


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(20, 12)
        self.embedding.weight.data.copy_(VECTORS)
        self.embedding.requires_grad = False
        self.rnn = nn.GRU(12, 16, batch_first=True, bidirectional=True)
        self.tag = nn.Linear(32, 3)

    def forward(self, ids):
        return self.tag(self.rnn(self.embedding(ids))[0])


tagger = Tagger()
opt = torch.optim.Adam(tagger.parameters(), lr=1e-2)
for step in range(30):
    ids = torch.randint(0, 20, (16, 8))
    tags = ids % 3
    loss = nn.functional.cross_entropy(tagger(ids).flatten(0, 1), tags.flatten())
    opt.zero_grad()
    loss.backward()
    opt.step()
