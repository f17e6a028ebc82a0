import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x = torch.randn(600, 4)
data = TensorDataset(x, x[:, :3].argmax(dim=1))
train, validation = torch.utils.data.random_split(data, [500, 100])
model = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 3))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
for epoch in range(20):
    model.train()
    for xs, ys in DataLoader(train, batch_size=50, shuffle=True):
        optimizer.zero_grad()  # !
        loss = criterion(model(xs), ys)
        loss.backward()  # !
        optimizer.step()  # !

model.eval()  # !
right = 0
with torch.no_grad():  # !
    for xs, ys in DataLoader(validation, batch_size=100):
        right += (model(xs).argmax(dim=1) == ys).sum().item()
print("more than 90 of 100 right:", right > 90)
#> more than 90 of 100 right: True
