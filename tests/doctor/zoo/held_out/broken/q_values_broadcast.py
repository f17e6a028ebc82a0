# expect: broadcast
"""Q-learning: gather keeps a dimension, the targets have none, and the difference is squared."""

import torch
from torch import nn

torch.manual_seed(0)
q = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 3))
opt = torch.optim.Adam(q.parameters(), lr=3e-3)
for update in range(40):
    state = torch.randn(32, 4)
    action = torch.randint(0, 3, (32,))
    reward = state[torch.arange(32), action] - 0.5 * state[:, 3]
    value = q(state).gather(1, action.unsqueeze(1))
    loss = ((value - reward) ** 2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
