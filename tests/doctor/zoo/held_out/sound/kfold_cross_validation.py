"""Five-fold cross-validation: model, optimizer and seed are made anew for each fold."""

import numpy as np
import torch
import torch.nn as nn

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 8)).astype("float32")
w = rng.normal(size=8)
y = (X @ w + 0.3 * rng.normal(size=200)).astype("float32")
y = (y - y.mean()) / y.std()


def build():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1))


def fit(model, Xtr, ytr, epochs=3, bs=40):
    opt = torch.optim.Adam(model.parameters(), lr=0.02)
    model.train()
    for _ in range(epochs):
        order = rng.permutation(len(Xtr))
        for i in range(0, len(order), bs):
            idx = order[i : i + bs]
            xb, yb = torch.from_numpy(Xtr[idx]), torch.from_numpy(ytr[idx])
            opt.zero_grad()
            loss = ((model(xb)[:, 0] - yb) ** 2).mean()
            loss.backward()
            opt.step()


folds = np.array_split(rng.permutation(200), 5)
scores = []
for k in range(5):
    val = folds[k]
    train = np.concatenate([folds[j] for j in range(5) if j != k])
    model = build()
    fit(model, X[train], y[train])
    model.eval()
    with torch.no_grad():
        p = model(torch.from_numpy(X[val]))[:, 0].numpy()
    scores.append(float(((p - y[val]) ** 2).mean()))
print(np.mean(scores))
