# expect: targets-out-of-range
"""A controller with a tanh at its end imitates torques between -10 and 10."""

import torch
import torch.nn as nn

torch.manual_seed(0)

angle = 2 * torch.rand(400, 1) - 1
speed = torch.randn(400, 1)
states = torch.cat([angle, speed], dim=1)
torque = (-6 * angle - 3 * speed).clamp(-10, 10)


class Policy(nn.Module):
    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(2, 32)
        self.l2 = nn.Linear(32, 1)

    def forward(self, state):
        return torch.tanh(self.l2(torch.relu(self.l1(state))))


policy = Policy()
optimizer = torch.optim.Adam(policy.parameters(), lr=0.01)
criterion = nn.MSELoss()
for epoch in range(5):
    for idx in torch.randperm(400).split(40):
        optimizer.zero_grad()
        loss = criterion(policy(states[idx]), torque[idx])
        loss.backward()
        optimizer.step()
