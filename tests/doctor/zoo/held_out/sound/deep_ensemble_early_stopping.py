"""An ensemble of three, each with early stopping on a validation set."""

import copy

import torch
from torch import nn


def make_data(n):
    x = torch.rand(n, 3) * 2 - 1
    return x, (torch.sin(3 * x[:, :1]) + x[:, 1:2] + 0.05 * torch.randn(n, 1))


def evaluate(model, x, y):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        value = nn.functional.mse_loss(model(x), y).item()
    model.train(was_training)
    return value


torch.manual_seed(0)
x_train, y_train = make_data(200)
x_val, y_val = make_data(80)
ensemble = []
for member in range(3):
    model = nn.Sequential(nn.Linear(3, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    best, best_state, patience = float("inf"), None, 0
    for epoch in range(5):
        for idx in torch.randperm(200).split(50):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x_train[idx]), y_train[idx])
            loss.backward()
            optimizer.step()
        val = evaluate(model, x_val, y_val)
        if val < best:
            best, best_state, patience = val, copy.deepcopy(model.state_dict()), 0
        else:
            patience += 1
            if patience == 2:
                break
    model.load_state_dict(best_state)
    ensemble.append(model)
