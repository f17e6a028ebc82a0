"""Logits in training, probabilities in evaluation; samples weighed by a sampler."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler

torch.manual_seed(0)


class Detector(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Conv1d(1, 8, 5), nn.ReLU(), nn.MaxPool1d(4), nn.Flatten())
        self.fc = nn.Linear(40, 2)

    def forward(self, x):
        logits = self.fc(self.body(x))
        return logits if self.training else logits.softmax(dim=1)


# peaks are rare
y = (torch.rand(500) < 0.1).long()
x = 0.3 * torch.randn(500, 1, 24)
x[torch.arange(500), 0, torch.randint(24, (500,))] += 2.5 * y
weights = torch.where(y[:400] == 1, 1 / (y[:400] == 1).sum(), 1 / (y[:400] == 0).sum())
sampler = WeightedRandomSampler(weights, num_samples=400)
loader = DataLoader(TensorDataset(x[:400], y[:400]), batch_size=40, sampler=sampler)
model = Detector()
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(4):
    model.train()
    for signal, label in loader:
        optimizer.zero_grad()
        loss = criterion(model(signal), label)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        found = model(x[400:])[:, 1] > 0.5
        recall = (found & (y[400:] == 1)).sum() / y[400:].sum()
