"""An LSTM on sequences of different lengths, packed, says whether the sum is positive."""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence
from torch.utils.data import DataLoader, Dataset


class Walks(Dataset):
    def __init__(self, count):
        lengths = torch.randint(3, 15, (count,)).tolist()
        self.items = [torch.randn(length, 2) + 0.3 * torch.randn(1, 2) for length in lengths]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        walk = self.items[index]
        return walk, (walk[:, 0].sum() > 0).float()


def collate(batch):
    walks, labels = zip(*batch, strict=True)
    lengths = torch.tensor([len(walk) for walk in walks])
    return pad_sequence(walks, batch_first=True), lengths, torch.stack(labels)


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(2, 24, batch_first=True)
        self.head = nn.Linear(24, 1)

    def forward(self, walks, lengths):
        packed = pack_padded_sequence(walks, lengths, batch_first=True, enforce_sorted=False)
        _, (hidden, _) = self.lstm(packed)
        return self.head(hidden[-1]).squeeze(-1)


torch.manual_seed(0)
loader = DataLoader(Walks(256), batch_size=32, shuffle=True, collate_fn=collate)
model = Reader()
optimizer = torch.optim.RMSprop(model.parameters(), lr=5e-3)
for epoch in range(5):
    total = 0.0
    for walks, lengths, labels in loader:
        optimizer.zero_grad()
        loss = nn.functional.binary_cross_entropy_with_logits(model(walks, lengths), labels)
        loss.backward()
        optimizer.step()
        total += loss.item()
    print(epoch, round(total / len(loader), 3))
