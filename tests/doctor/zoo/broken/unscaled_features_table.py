# expect: unscaled-features
"""Income, age and a rate go into the network as they are."""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
rng = np.random.default_rng(0)

income = rng.normal(52000, 15000, 400)
age = rng.integers(18, 80, 400)
rate = rng.uniform(0, 0.1, 400)
buys = (income / 15000 - age / 20 + 30 * rate + rng.normal(0, 0.5, 400) > 2.7).astype(np.int64)

X = torch.tensor(np.column_stack([income, age, rate]), dtype=torch.float32)
Y = torch.from_numpy(buys)
loader = DataLoader(TensorDataset(X, Y), batch_size=40, shuffle=True)
model = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 2))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for epoch in range(4):
    for inputs, labels in loader:
        optimizer.zero_grad()
        loss = criterion(model(inputs), labels)
        loss.backward()
        optimizer.step()
