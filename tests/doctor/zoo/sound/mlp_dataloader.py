"""An MLP classifier with DataLoaders; training and validation accuracy after each epoch."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)

centers = 1.5 * torch.randn(4, 6)
y = torch.randint(4, (500,))
x = centers[y] + torch.randn(500, 6)
train_set, val_set = random_split(TensorDataset(x, y), [400, 100])
train_loader = DataLoader(train_set, batch_size=50, shuffle=True)
val_loader = DataLoader(val_set, batch_size=50)

model = nn.Sequential(
    nn.Linear(6, 32),
    nn.ReLU(),
    nn.Dropout(0.2),
    nn.Linear(32, 32),
    nn.ReLU(),
    nn.Linear(32, 4),
)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


def accuracy(loader):
    model.eval()
    correct = total = 0
    with torch.no_grad():
        for xb, yb in loader:
            correct += (model(xb).argmax(1) == yb).sum().item()
            total += len(yb)
    return correct / total


for epoch in range(5):
    model.train()
    for xb, yb in train_loader:
        loss = loss_fn(model(xb), yb)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    print(f"{epoch}: {accuracy(train_loader):.2f} {accuracy(val_loader):.2f}")
