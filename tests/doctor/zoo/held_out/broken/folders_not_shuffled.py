# expect: labels-sorted
"""Images read folder by folder, class after class, and a DataLoader that doesn't shuffle."""

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Folders(Dataset):
    def __init__(self, classes=4, per_class=60):
        self.items = []
        for c in range(classes):
            for _ in range(per_class):
                img = 0.4 * torch.randn(1, 6, 6)
                img[0, c] += 1
                self.items.append((img, c))

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


torch.manual_seed(0)
loader = DataLoader(Folders(), batch_size=20)
net = nn.Sequential(nn.Flatten(), nn.Linear(36, 24), nn.ReLU(), nn.Linear(24, 4))
opt = torch.optim.SGD(net.parameters(), lr=0.05, momentum=0.9)
for epoch in range(3):
    for img, label in loader:
        opt.zero_grad()
        loss = nn.functional.cross_entropy(net(img), label)
        loss.backward()
        opt.step()
