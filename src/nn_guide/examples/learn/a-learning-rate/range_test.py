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
optimizer = torch.optim.SGD(model.parameters(), lr=0.001)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 1.1)
losses = []
for epoch in range(5):
    for x, y in loader:
        loss = criterion(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
        losses.append(loss.item())
for step in range(0, 90, 10):
    print(f"{0.001 * 1.1**step:.3f}", f"{losses[step]:.1f}")
    #> 0.001 2.3
    #> 0.003 2.3
    #> 0.007 2.3
    #> 0.017 2.3
    #> 0.045 2.2
    #> 0.117 2.0
    #> 0.304 1.5
    #> 0.790 1.8
    #> 2.048 3.5
