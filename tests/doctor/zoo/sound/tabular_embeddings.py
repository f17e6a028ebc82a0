"""Categories as embeddings beside standardized numbers; an iterable data set."""

import torch
from torch import nn
from torch.utils.data import DataLoader, IterableDataset

torch.manual_seed(0)


class Stream(IterableDataset):
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for _ in range(self.n):
            city, day = int(torch.randint(12, (1,))), int(torch.randint(7, (1,)))
            numbers = torch.randn(3)
            late = numbers[0] + 0.8 * (day >= 5) + 0.3 * (city % 3) - 0.7 > 0
            yield torch.tensor([city, day]), numbers, late.float()


class TabularNet(nn.Module):
    def __init__(self, cardinalities, numbers):
        super().__init__()
        self.embeds = nn.ModuleList(nn.Embedding(c, 4) for c in cardinalities)
        self.norm = nn.BatchNorm1d(numbers)
        self.mlp = nn.Sequential(
            nn.Linear(4 * len(cardinalities) + numbers, 32), nn.ReLU(), nn.Linear(32, 1)
        )

    def forward(self, categories, numbers):
        parts = [e(categories[:, i]) for i, e in enumerate(self.embeds)]
        return self.mlp(torch.cat([*parts, self.norm(numbers)], dim=1)).squeeze(1)


model = TabularNet([12, 7], 3)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
loss_fn = nn.BCEWithLogitsLoss()
loader = DataLoader(Stream(640), batch_size=32)
for epoch in range(2):
    for categories, numbers, late in loader:
        optimizer.zero_grad(set_to_none=True)
        loss = loss_fn(model(categories, numbers), late)
        loss.backward()
        optimizer.step()
