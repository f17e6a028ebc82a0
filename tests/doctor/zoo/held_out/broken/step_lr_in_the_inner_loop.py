# expect: scheduler-per-batch
"""A classifier whose rate is to fall by ten after every third epoch."""

import torch
import torch.nn as nn
import torch.optim as optim
from torch.optim.lr_scheduler import StepLR
from torch.utils.data import DataLoader, TensorDataset


def train(args, model, loader, optimizer, scheduler):
    model.train()
    for data, target in loader:
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(data), target)
        loss.backward()
        optimizer.step()
        scheduler.step()
    return loss.item()


def main():
    args = {"epochs": 6, "lr": 1e-2, "gamma": 0.1, "step_size": 3}
    torch.manual_seed(0)
    x = torch.randn(256, 9)
    y = (x @ torch.randn(9, 4)).argmax(1)
    loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True)
    model = nn.Sequential(nn.Linear(9, 32), nn.ReLU(), nn.Linear(32, 4))
    optimizer = optim.Adam(model.parameters(), lr=args["lr"])
    scheduler = StepLR(optimizer, step_size=args["step_size"], gamma=args["gamma"])
    for epoch in range(args["epochs"]):
        print(epoch, train(args, model, loader, optimizer, scheduler))


if __name__ == "__main__":
    main()
