from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, Dataset, random_split

Path("digits").mkdir(exist_ok=True)
pixels, classes = load_digits(return_X_y=True)
for i, (row, digit) in enumerate(zip(pixels, classes)):
    shades = " ".join(str(int(shade)) for shade in row)
    file = Path(f"digits/{digit}-{i}.pgm")
    file.write_text(f"P2 8 8 16 {shades}")


class Digits(Dataset):
    def __init__(self, folder):
        self.files = sorted(Path(folder).glob("*.pgm"))

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        file = self.files[index]
        shades = [float(s) for s in file.read_text().split()[4:]]
        return torch.tensor(shades) / 8 - 1, int(file.name[0])


torch.manual_seed(0)
train_set, test_set = random_split(Digits("digits"), [0.8, 0.2])
loader = DataLoader(train_set, batch_size=64, shuffle=True)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.001)
for epoch in range(10):
    for pictures, digits in loader:
        loss = criterion(model(pictures), digits)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

test_loader = DataLoader(test_set, batch_size=len(test_set))
for pictures, digits in test_loader:
    right = model(pictures).argmax(dim=1) == digits
print(f"{right.float().mean():.2f}")
#> 0.23
