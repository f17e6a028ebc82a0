# expect: graph-kept
"""REINFORCE on a contextual bandit; a smoothed loss is kept for the log."""

import torch
import torch.nn as nn
from torch.distributions import Categorical

torch.manual_seed(0)

policy = nn.Sequential(nn.Linear(4, 24), nn.Tanh(), nn.Linear(24, 4))
optimizer = torch.optim.Adam(policy.parameters(), lr=0.01)
smoothed = None

for step in range(40):
    context = torch.randn(32, 4)
    dist = Categorical(logits=policy(context))
    arm = dist.sample()
    reward = context.gather(1, arm.unsqueeze(1)).squeeze(1)
    loss = -(dist.log_prob(arm) * (reward - reward.mean())).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    smoothed = loss if smoothed is None else 0.95 * smoothed + 0.05 * loss
