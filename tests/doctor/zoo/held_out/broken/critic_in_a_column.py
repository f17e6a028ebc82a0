# expect: broadcast
"""Policy gradient with a critic; throws at a moving target."""

import torch
import torch.nn.functional as F
from torch import nn
from torch.distributions import Normal

torch.manual_seed(0)


class Policy(nn.Module):
    def __init__(self):
        super().__init__()
        self.base = nn.Sequential(nn.Linear(2, 32), nn.Tanh())
        self.mean = nn.Linear(32, 1)
        self.value = nn.Linear(32, 1)
        self.log_std = nn.Parameter(torch.full((1,), -0.5))

    def forward(self, state):
        h = self.base(state)
        return Normal(self.mean(h).squeeze(-1), self.log_std.exp()), self.value(h)


model = Policy()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(40):
    state = torch.randn(64, 2)
    policy, value = model(state)
    action = policy.sample()
    reward = -(action - state[:, 0]).abs() + state[:, 1]
    advantage = (reward - value.detach().squeeze(-1)).clamp(-3, 3)
    policy_loss = -(policy.log_prob(action) * advantage).mean()
    value_loss = F.smooth_l1_loss(value, reward)
    loss = policy_loss + value_loss
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
