# expect: loss-without-graph
"""A sentiment bag-of-words model; the mean loss is put into a new tensor before backward."""

import torch
import torch.nn as nn

torch.manual_seed(0)
VOCAB = 40
words = torch.randint(0, VOCAB, (200, 9))
polarity = torch.randn(VOCAB)
labels = (polarity[words].mean(1) > 0).float()


class BagOfWords(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.EmbeddingBag(VOCAB, 16)
        self.fc = nn.Linear(16, 1)

    def forward(self, x):
        return self.fc(self.emb(x)).squeeze(1)


model = BagOfWords()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
criterion = nn.BCEWithLogitsLoss(reduction="none")
for epoch in range(3):
    for start in range(0, 200, 20):
        per_sample = criterion(model(words[start : start + 20]), labels[start : start + 20])
        loss = torch.tensor([v.item() for v in per_sample], requires_grad=True).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
