# expect: no-step
"""A classifier whose gradients are accumulated over four batches."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def main():
    torch.manual_seed(0)
    x = torch.randn(300, 8)
    y = (x @ torch.randn(8, 3)).argmax(1)
    loader = DataLoader(TensorDataset(x, y), batch_size=30, shuffle=True)
    model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 3))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    accumulate = 4
    for _ in range(4):
        for i, (inputs, targets) in enumerate(loader, start=1):
            loss = nn.functional.cross_entropy(model(inputs), targets) / accumulate
            loss.backward()
            if i % accumulate == 0 and i == len(loader):
                optimizer.step()
                optimizer.zero_grad()


main()
