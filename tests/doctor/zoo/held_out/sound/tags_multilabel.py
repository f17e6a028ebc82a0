"""Several tags per text: an EmbeddingBag and a weighted binary cross entropy."""

import torch
from torch import nn
from torch.utils.data import DataLoader

WORDS, TAGS = 50, 4


def text(_):
    tags = (torch.rand(TAGS) < 0.3).float()
    words = [torch.randint(10 * t, 10 * t + 10, (4,)) for t in range(TAGS) if tags[t]]
    words.append(torch.randint(40, WORDS, (int(torch.randint(2, 6, (1,))),)))
    return torch.cat(words), tags


def collate(batch):
    words = torch.cat([w for w, _ in batch])
    sizes = torch.tensor([0, *(len(w) for w, _ in batch[:-1])])
    return words, sizes.cumsum(0), torch.stack([t for _, t in batch])


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.bag = nn.EmbeddingBag(WORDS, 16, mode="mean")
        self.fc = nn.Linear(16, TAGS)

    def forward(self, words, offsets):
        return self.fc(self.bag(words, offsets))


torch.manual_seed(0)
texts = [text(i) for i in range(300)]
loader = DataLoader(texts, batch_size=30, shuffle=True, collate_fn=collate)
model = Tagger()
loss_fn = nn.BCEWithLogitsLoss(pos_weight=torch.full((TAGS,), 2.0))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-2)
for _ in range(5):
    for words, offsets, tags in loader:
        loss = loss_fn(model(words, offsets), tags)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
