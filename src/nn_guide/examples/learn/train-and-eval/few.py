# tolerance: 0.02
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
pixels, classes = load_digits(return_X_y=True)
pictures = torch.tensor(pixels).float() / 8 - 1
dataset = TensorDataset(pictures, torch.tensor(classes))
train_set, test_set = random_split(dataset, [200, 1597])
loader = DataLoader(train_set, batch_size=64, shuffle=True)
criterion = nn.CrossEntropyLoss()

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
steps = 10 * len(loader)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
losses = []
for epoch in range(10):
    for x, y in loader:
        loss = criterion(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
        losses.append(loss.item())
for step in [0, 10, 20, 30]:
    print(step, f"{losses[step]:.1f}")
    #> 0 2.3
    #> 10 0.6
    #> 20 0.2
    #> 30 0.2

for x, y in [train_set[:], test_set[:]]:
    right = model(x).argmax(dim=1) == y
    print(f"{right.float().mean():.2f}")
    #> 0.97
    #> 0.88
