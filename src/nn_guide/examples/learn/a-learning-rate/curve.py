import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
pixels, classes = load_digits(return_X_y=True)
pictures = torch.tensor(pixels).float() / 8 - 1
dataset = TensorDataset(pictures, torch.tensor(classes))
train_set, test_set = random_split(dataset, [0.8, 0.2])
loader = DataLoader(train_set, batch_size=64, shuffle=True)
criterion = nn.CrossEntropyLoss()

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
losses = []
for epoch in range(5):
    for x, y in loader:
        loss = criterion(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
for step in [0, 20, 40, 60, 80, 100]:
    print(step, f"{losses[step]:.1f}")
    #> 0 2.3
    #> 20 1.8
    #> 40 1.3
    #> 60 0.8
    #> 80 0.6
    #> 100 0.5
