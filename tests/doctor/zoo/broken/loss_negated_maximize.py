# expect: loss-negated
"""A digit-like classifier; the optimizer's line was copied from a policy gradient."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

prototypes = (torch.rand(5, 25) < 0.4).float()
labels = torch.randint(5, (400,))
images = prototypes[labels] + 0.3 * torch.randn(400, 25)
loader = DataLoader(TensorDataset(images, labels), batch_size=40, shuffle=True)

model = nn.Sequential(nn.Linear(25, 32), nn.ReLU(), nn.Linear(32, 5))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, maximize=True)

for epoch in range(4):
    for batch, target in loader:
        optimizer.zero_grad()
        loss = criterion(model(batch), target)
        loss.backward()
        optimizer.step()
