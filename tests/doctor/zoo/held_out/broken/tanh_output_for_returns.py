# expect: targets-out-of-range
"""A value network with tanh is fitted to discounted returns, standardized."""

import torch
from torch import nn

torch.manual_seed(0)
GAMMA = 0.95


def episodes(n, length=10):
    state = torch.randn(n, length, 4)
    reward = 0.5 + 0.5 * state[..., 0]
    total = torch.zeros(n)
    returns = torch.zeros(n, length)
    for t in reversed(range(length)):
        total = reward[:, t] + GAMMA * total
        returns[:, t] = total
    time = torch.arange(length).expand(n, length).unsqueeze(-1) / length
    return torch.cat([state, 1 - time], dim=-1).flatten(0, 1), returns.flatten()


value = nn.Sequential(nn.Linear(5, 32), nn.ReLU(), nn.Linear(32, 1), nn.Tanh(), nn.Flatten(0))
optimizer = torch.optim.Adam(value.parameters(), lr=1e-2)
_, many = episodes(500)
mean, std = many.mean(), many.std()
for _ in range(40):
    state, returns = episodes(12)
    loss = nn.functional.mse_loss(value(state), (returns - mean) / std)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
