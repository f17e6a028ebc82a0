"""StepLR after each epoch; loss and accuracy kept as tensors without their graphs."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.optim.lr_scheduler import StepLR
from torch.utils.data import DataLoader, TensorDataset


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3)
        self.dropout = nn.Dropout(0.25)
        self.fc1 = nn.Linear(72, 32)
        self.fc2 = nn.Linear(32, 3)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = self.dropout(torch.flatten(x, 1))
        return F.log_softmax(self.fc2(F.relu(self.fc1(x))), dim=1)


def train(model, loader, optimizer):
    model.train()
    total = torch.zeros(())
    for data, target in loader:
        optimizer.zero_grad()
        loss = F.nll_loss(model(data), target)
        loss.backward()
        optimizer.step()
        total += loss.detach() * len(data)
    return total / len(loader.dataset)


def test(model, loader):
    model.eval()
    test_loss = correct = 0
    with torch.no_grad():
        for data, target in loader:
            output = model(data)
            test_loss += F.nll_loss(output, target, reduction="sum").item()
            pred = output.argmax(dim=1, keepdim=True)
            correct += pred.eq(target.view_as(pred)).sum().item()
    return test_loss / len(loader.dataset), correct / len(loader.dataset)


def stripes(n):
    y = torch.randint(3, (n,))
    r, c = torch.meshgrid(torch.arange(8), torch.arange(8), indexing="ij")
    angle = torch.stack([r, c, r + c])[y] + torch.randint(4, (n, 1, 1))
    return TensorDataset(
        (angle % 4 < 2).float().unsqueeze(1) - 0.5 + 0.3 * torch.randn(n, 1, 8, 8), y
    )


def main():
    torch.manual_seed(0)
    train_loader = DataLoader(stripes(320), batch_size=32, shuffle=True)
    test_loader = DataLoader(stripes(64), batch_size=64)
    model = Net()
    optimizer = torch.optim.Adadelta(model.parameters(), lr=1.0)
    scheduler = StepLR(optimizer, step_size=1, gamma=0.7)
    for _ in range(5):
        train(model, train_loader, optimizer)
        test(model, test_loader)
        scheduler.step()


if __name__ == "__main__":
    main()
