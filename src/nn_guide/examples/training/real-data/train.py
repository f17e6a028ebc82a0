import copy

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

images, labels = load_digits(return_X_y=True)
pictures = torch.tensor(images / 16).float().reshape(-1, 1, 8, 8)
classes = torch.tensor(labels)


def split(rows):
    options = {"test_size": 300, "random_state": 0}
    return train_test_split(rows, stratify=labels[rows], **options)


rest, test = split(range(len(labels)))
train, validation = split(rest)
train, validation, test = map(torch.tensor, (train, validation, test))

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(16 * 4 * 4, 10),
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)


def accuracy(part):
    model.eval()
    with torch.no_grad():
        predicted = model(pictures[part]).argmax(dim=1)
    return (predicted == classes[part]).float().mean().item()


best_accuracy, best_state = 0.0, None
for epoch in range(1, 21):
    model.train()
    for batch in train[torch.randperm(len(train))].split(64):  # (1)!
        optimizer.zero_grad()
        loss = F.cross_entropy(model(pictures[batch]), classes[batch])
        loss.backward()
        optimizer.step()

    reached = accuracy(validation)
    if reached > best_accuracy:
        best_accuracy = reached
        best_state = copy.deepcopy(model.state_dict())
    if epoch in (1, 2, 5, 10, 20):
        row = f"validation {reached:.0%}, best {best_accuracy:.0%}"
        print(f"epoch {epoch:2}: {row}")
        #> epoch  1: validation 88%, best 88%
        #> epoch  2: validation 89%, best 89%
        #> epoch  5: validation 97%, best 97%
        #> epoch 10: validation 98%, best 98%
        #> epoch 20: validation 98%, best 99%

model.load_state_dict(best_state)
print("validation at least 98 %:", best_accuracy >= 0.98)
#> validation at least 98 %: True
print("test at least 96 %:", accuracy(test) >= 0.96)  # (2)!
#> test at least 96 %: True
