# expect: nan-loss
"""Root mean squared logarithmic error for sales; the net may predict less than -1."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


class RMSLELoss(nn.Module):
    def __init__(self):
        super().__init__()
        self.mse = nn.MSELoss()

    def forward(self, pred, actual):
        return torch.sqrt(self.mse(torch.log(pred + 1), torch.log(actual + 1)))


x = torch.randn(320, 5)
sales = torch.relu(x[:, :1] * 2 + x[:, 1:2] + 1)
loader = DataLoader(TensorDataset(x, sales), batch_size=32, shuffle=True)
model = nn.Sequential(nn.Linear(5, 64), nn.Tanh(), nn.Linear(64, 1))
nn.init.normal_(model[2].weight, std=0.2)
criterion = RMSLELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)

for epoch in range(4):
    for inputs, target in loader:
        optimizer.zero_grad()
        loss = criterion(model(inputs), target)
        loss.backward()
        optimizer.step()
