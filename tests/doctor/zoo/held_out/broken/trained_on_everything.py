# expect: shared-samples
"""A CNN with a validation set, which is split off from the data."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(1, 8, 5)
        self.fc = nn.Linear(8, 3)

    def forward(self, x):
        return self.fc(torch.relu(self.conv(x)).mean(2))


def run(model, loader, optimizer=None):
    model.train(optimizer is not None)
    total = 0.0
    with torch.set_grad_enabled(optimizer is not None):
        for x, y in loader:
            loss = nn.functional.cross_entropy(model(x), y)
            if optimizer:
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            total += loss.item()
    return total / len(loader)


torch.manual_seed(0)
y = torch.randint(3, (240,))
t = torch.linspace(0, 6.28, 30)
x = torch.sin((1 + 2 * y[:, None]) * t + 6.28 * torch.rand(240, 1)) + 0.3 * torch.randn(240, 30)
dataset = TensorDataset(x.unsqueeze(1), y)
train_set, val_set = random_split(dataset, [200, 40])
train_loader = DataLoader(dataset, batch_size=40, shuffle=True)
val_loader = DataLoader(val_set, batch_size=40)
model = Net()
optimizer = torch.optim.Adam(model.parameters(), lr=2e-2)
for epoch in range(5):
    print(epoch, run(model, train_loader, optimizer), run(model, val_loader))
