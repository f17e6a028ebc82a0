# expect: batch-of-one
"""Large pictures are segmented one at a time, because memory is short."""

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Crosses(Dataset):
    def __init__(self, n):
        self.masks = torch.zeros(n, 12, 12, dtype=torch.long)
        for mask in self.masks:
            r, c = torch.randint(1, 11, (2,)).tolist()
            mask[r - 1 : r + 2] = 1
            mask[:, c - 1 : c + 2] = 2
        self.images = self.masks.float().sub(0.7).unsqueeze(1) + 0.4 * torch.randn(n, 1, 12, 12)

    def __len__(self):
        return len(self.masks)

    def __getitem__(self, i):
        return self.images[i], self.masks[i]


torch.manual_seed(0)
loader = DataLoader(Crosses(40), batch_size=1, shuffle=True)
model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.BatchNorm2d(8),
    nn.ReLU(),
    nn.Conv2d(8, 16, 3, padding=1),
    nn.BatchNorm2d(16),
    nn.ReLU(),
    nn.Conv2d(16, 3, 1),
)
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
criterion = nn.CrossEntropyLoss()
for image, mask in loader:
    optimizer.zero_grad()
    loss = criterion(model(image), mask)
    loss.backward()
    optimizer.step()
