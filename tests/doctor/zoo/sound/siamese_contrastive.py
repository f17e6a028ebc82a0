"""A siamese network with contrastive loss: pairs of the same kind move together."""

import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset

torch.manual_seed(0)


class Pairs(Dataset):
    def __init__(self, n):
        anchors = torch.randn(5, 8)
        a = torch.randint(5, (n,))
        same = torch.rand(n) < 0.5
        b = torch.where(same, a, (a + torch.randint(1, 5, (n,))) % 5)
        self.first = anchors[a] + 0.4 * torch.randn(n, 8)
        self.second = anchors[b] + 0.4 * torch.randn(n, 8)
        self.different = (~same).float()

    def __len__(self):
        return len(self.first)

    def __getitem__(self, i):
        return self.first[i], self.second[i], self.different[i]


class Siamese(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 4))

    def forward(self, a, b):
        return self.embed(a), self.embed(b)


class ContrastiveLoss(nn.Module):
    def __init__(self, margin=1.5):
        super().__init__()
        self.margin = margin

    def forward(self, a, b, different):
        d = F.pairwise_distance(a, b)
        pull = (1 - different) * d.pow(2)
        push = different * torch.clamp(self.margin - d, min=0.0).pow(2)
        return (pull + push).mean()


net = Siamese()
criterion = ContrastiveLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=5e-3)
loader = DataLoader(Pairs(256), batch_size=32, shuffle=True)
for epoch in range(5):
    for a, b, different in loader:
        optimizer.zero_grad()
        loss = criterion(*net(a, b), different)
        loss.backward()
        optimizer.step()
