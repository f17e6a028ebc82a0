import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, classes = load_digits(return_X_y=True)
order = torch.randperm(1797)
pictures = torch.tensor(pixels).float()[order] / 8 - 1
labels = torch.tensor(classes)[order]
x, y = pictures[:200], labels[:200].clone()
y[:50] = torch.randint(10, (50,))

model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
print(f"{criterion(model(x), y):.1f}")
#> 2.3
