# expect: model-remade
"""A config dict and a factory function that is called for each batch."""

import torch
from torch import nn

torch.manual_seed(0)
config = {"hidden": 16, "lr": 0.05, "batch": 25, "epochs": 4}
X = torch.randn(200, 4)
y = (X[:, 0] - X[:, 1] > 0).long()


def build(cfg):
    model = nn.Sequential(nn.Linear(4, cfg["hidden"]), nn.ReLU(), nn.Linear(cfg["hidden"], 2))
    return model, torch.optim.SGD(model.parameters(), lr=cfg["lr"])


losses = []
for epoch in range(config["epochs"]):
    for rows in torch.randperm(200).split(config["batch"]):
        model, optimizer = build(config)
        loss = nn.functional.cross_entropy(model(X[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
