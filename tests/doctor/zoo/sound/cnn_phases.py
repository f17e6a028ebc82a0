"""A CNN classifier whose epochs have a train and a val phase; the best weights are kept."""

import copy

import torch
import torch.nn as nn
import torch.optim as optim
from torch.utils.data import DataLoader, TensorDataset


def shapes(n):
    """Crosses, squares and blobs of 10x10 pixels."""
    images, labels = 0.15 * torch.randn(n, 1, 10, 10), torch.randint(3, (n,))
    for image, label in zip(images, labels):
        r, c = torch.randint(0, 6, (2,)).tolist()
        patch = image[0, r : r + 5, c : c + 5]
        if label == 0:
            patch[2, :] += 1
            patch[:, 2] += 1
        elif label == 1:
            patch[0, :] += 1
            patch[4, :] += 1
            patch[:, 0] += 1
            patch[:, 4] += 1
        else:
            patch[1:4, 1:4] += 1
    return TensorDataset((images - 0.15) / 0.4, labels)


def train_model(model, dataloaders, criterion, optimizer, num_epochs):
    best_acc, best = 0.0, copy.deepcopy(model.state_dict())
    for epoch in range(num_epochs):
        for phase in ["train", "val"]:
            model.train() if phase == "train" else model.eval()
            running_loss, running_corrects, seen = 0.0, 0, 0
            for inputs, labels in dataloaders[phase]:
                optimizer.zero_grad()
                with torch.set_grad_enabled(phase == "train"):
                    outputs = model(inputs)
                    loss = criterion(outputs, labels)
                    if phase == "train":
                        loss.backward()
                        optimizer.step()
                running_loss += loss.item() * inputs.size(0)
                running_corrects += (outputs.argmax(1) == labels).sum().item()
                seen += inputs.size(0)
            if phase == "val" and running_corrects / seen > best_acc:
                best_acc = running_corrects / seen
                best = copy.deepcopy(model.state_dict())
    model.load_state_dict(best)
    return best_acc


if __name__ == "__main__":
    torch.manual_seed(0)
    net = nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1, bias=False),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 16, 3, padding=1, stride=2, bias=False),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.AdaptiveMaxPool2d(1),
        nn.Flatten(),
        nn.Linear(16, 3),
    )
    loaders = {
        "train": DataLoader(shapes(240), batch_size=24, shuffle=True),
        "val": DataLoader(shapes(48), batch_size=24),
    }
    adam = optim.Adam(net.parameters(), lr=5e-3)
    print(train_model(net, loaders, nn.CrossEntropyLoss(), adam, num_epochs=4))
