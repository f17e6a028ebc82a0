"""REINFORCE in a corridor: the way to the right end must be found; walls mask actions."""

import torch
from torch import nn
from torch.distributions import Categorical

torch.manual_seed(0)
LENGTH = 5


class Policy(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(LENGTH, 16), nn.Tanh(), nn.Linear(16, 2))

    def forward(self, position):
        logits = self.net(nn.functional.one_hot(torch.tensor(position), LENGTH).float())
        if position == 0:  # no way to the left
            logits = logits.masked_fill(torch.tensor([True, False]), float("-inf"))
        return logits


def episode(policy, longest=12):
    position, log_probs, rewards = 1, [], []
    while len(rewards) < longest and position < LENGTH - 1:
        dist = Categorical(logits=policy(position))
        action = dist.sample()
        log_probs.append(dist.log_prob(action))
        position += 1 if action.item() == 1 else -1
        rewards.append(1.0 if position == LENGTH - 1 else -0.1)
    return log_probs, rewards


def returns_of(rewards, gamma=0.95):
    total, out = 0.0, []
    for r in reversed(rewards):
        total = r + gamma * total
        out.insert(0, total)
    return torch.tensor(out)


policy = Policy()
optimizer = torch.optim.Adam(policy.parameters(), lr=0.03)
baseline = 0.0
for _ in range(25):
    losses = []
    for _ in range(2):
        log_probs, rewards = episode(policy)
        G = returns_of(rewards)
        losses.append(-(torch.stack(log_probs) * (G - baseline)).sum())
        baseline = 0.9 * baseline + 0.1 * G.mean().item()
    loss = torch.stack(losses).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
