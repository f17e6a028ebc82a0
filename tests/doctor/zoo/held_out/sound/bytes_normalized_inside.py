"""Pictures of bytes from 0 to 255; the model itself scales them by stored statistics."""

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Gradients(Dataset):
    def __init__(self, n):
        ramp = torch.linspace(40, 210, 8)
        self.labels = torch.randint(2, (n,))
        pictures = torch.where(self.labels[:, None, None] == 1, ramp, ramp.flip(0)).expand(n, 8, 8)
        pictures = pictures + 120 * torch.randn(n, 8, 8)
        self.pictures = pictures.clamp(0, 255).to(torch.uint8).unsqueeze(1)

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        return self.pictures[i], self.labels[i]


class Net(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("std", std)
        self.conv = nn.Conv2d(1, 8, 3, padding=1)
        self.fc = nn.Linear(8 * 16, 2)

    def forward(self, x):
        x = (x.float() - self.mean) / self.std
        x = nn.functional.max_pool2d(self.conv(x).relu(), 2)
        return self.fc(x.flatten(1))


torch.manual_seed(0)
data = Gradients(256)
pixels = data.pictures.float()
model = Net(pixels.mean(), pixels.std())
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
for _ in range(3):
    for picture, label in DataLoader(data, batch_size=32, shuffle=True):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(picture), label)
        loss.backward()
        optimizer.step()
