# expect: replaced-after-optimizer
"""A text classifier gets pretrained word vectors, which are to be fine-tuned."""

import torch
from torch import nn

torch.manual_seed(0)
vocab, dim = 50, 16


class BagOfWords(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(vocab, dim)
        self.fc = nn.Linear(dim, 2)

    def forward(self, ids):
        return self.fc(self.embedding(ids).mean(dim=1))


def reviews(n):
    """Words below 25 are kind, the others aren't."""
    y = torch.randint(2, (n,))
    kind = torch.rand(n, 8) < 0.3 + 0.4 * y.unsqueeze(1)
    return torch.where(kind, torch.randint(25, (n, 8)), 25 + torch.randint(25, (n, 8))), y


model = BagOfWords()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
loss_fn = nn.CrossEntropyLoss()

vectors = torch.randn(vocab, dim)
model.embedding.weight = nn.Parameter(vectors)

ids, labels = reviews(400)
for epoch in range(4):
    for idx in torch.randperm(400).split(40):
        loss = loss_fn(model(ids[idx]), labels[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
