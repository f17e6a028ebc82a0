"""Heart disease from five clinical columns: pandas habits, one hidden layer, BCE with logits."""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
np.random.seed(0)

# age, blood pressure, cholesterol, ... and the diagnosis
X = np.random.normal(loc=[54, 131, 246, 150, 1.0], scale=[9, 17, 51, 23, 1.1], size=(400, 5))
risk = (X[:, 0] - 54) / 9 + (X[:, 2] - 246) / 51 - (X[:, 3] - 150) / 23
y = (risk + 0.5 * np.random.randn(400) > 0).astype(np.float32)

perm = np.random.permutation(400)
X_train, X_test = X[perm[:320]], X[perm[320:]]
y_train, y_test = y[perm[:320]], y[perm[320:]]
mu, sigma = X_train.mean(0), X_train.std(0)
X_train, X_test = (X_train - mu) / sigma, (X_test - mu) / sigma

train_ds = TensorDataset(torch.tensor(X_train, dtype=torch.float32), torch.tensor(y_train))
train_loader = DataLoader(train_ds, batch_size=32, shuffle=True)
X_test = torch.tensor(X_test, dtype=torch.float32)
y_test = torch.tensor(y_test)

model = nn.Sequential(nn.Linear(5, 32), nn.ReLU(), nn.Dropout(0.2), nn.Linear(32, 1))
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)

for epoch in range(5):
    model.train()
    running = 0.0
    for xb, yb in train_loader:
        optimizer.zero_grad()
        out = model(xb).squeeze(1)
        loss = criterion(out, yb)
        loss.backward()
        optimizer.step()
        running += loss.item() * xb.size(0)
    model.eval()
    with torch.no_grad():
        pred = torch.sigmoid(model(X_test)).squeeze(1).round()
        acc = (pred == y_test).float().mean()
print(f"test accuracy {acc:.2f}")
