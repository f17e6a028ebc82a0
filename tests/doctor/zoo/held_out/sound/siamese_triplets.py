"""A siamese network is trained with triplets: same digit of a code near, others far."""

import torch
from torch import nn


class Embed(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(20, 40), nn.ReLU(), nn.Linear(40, 8))

    def forward(self, x):
        return nn.functional.normalize(self.body(x), dim=1)


class Triplets(torch.utils.data.IterableDataset):
    def __init__(self, batches):
        self.batches = batches
        self.prototypes = torch.randn(6, 20)

    def draw(self, classes):
        return self.prototypes[classes] + 0.7 * torch.randn(len(classes), 20)

    def __iter__(self):
        for _ in range(self.batches):
            here = torch.randint(6, (32,))
            there = (here + torch.randint(1, 6, (32,))) % 6
            yield self.draw(here), self.draw(here), self.draw(there)


torch.manual_seed(0)
net = Embed()
criterion = nn.TripletMarginLoss(margin=0.5)
optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
loader = torch.utils.data.DataLoader(Triplets(40), batch_size=None)
for anchor, positive, negative in loader:
    loss = criterion(net(anchor), net(positive), net(negative))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{loss.item():.3f}")
