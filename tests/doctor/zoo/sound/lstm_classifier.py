"""A bidirectional LSTM on sequences of different lengths, padded by a collate function."""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence
from torch.utils.data import DataLoader

torch.manual_seed(0)

# does the token 3 come before the token 4?
samples = []
for _ in range(320):
    ids = torch.randint(5, 12, (int(torch.randint(6, 12, (1,))),))
    a, b = torch.randperm(len(ids))[:2].tolist()
    ids[a], ids[b] = 3, 4
    samples.append((ids, int(a < b)))


def collate(batch):
    ids, labels = zip(*batch)
    lengths = torch.tensor([len(s) for s in ids])
    return pad_sequence(ids, batch_first=True), lengths, torch.tensor(labels)


class TextClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(12, 16, padding_idx=0)
        self.lstm = nn.LSTM(16, 24, batch_first=True, bidirectional=True)
        self.drop = nn.Dropout(0.1)
        self.fc = nn.Linear(48, 2)

    def forward(self, ids, lengths):
        packed = pack_padded_sequence(
            self.embed(ids), lengths, batch_first=True, enforce_sorted=False
        )
        _, (h, _) = self.lstm(packed)
        return self.fc(self.drop(torch.cat([h[0], h[1]], dim=1)))


train_loader = DataLoader(samples[:256], batch_size=32, shuffle=True, collate_fn=collate)
val_loader = DataLoader(samples[256:], batch_size=64, collate_fn=collate)
model = TextClassifier()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
criterion = nn.CrossEntropyLoss()

for epoch in range(5):
    model.train()
    for ids, lengths, labels in train_loader:
        optimizer.zero_grad()
        loss = criterion(model(ids, lengths), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        hits = [(model(i, n).argmax(1) == y).float().mean().item() for i, n, y in val_loader]
    print(epoch, sum(hits) / len(hits))
