"""REINFORCE with a baseline on a corridor: walk right to the goal."""

import torch
from torch import nn, optim
from torch.distributions import Categorical

torch.manual_seed(0)


class Corridor:
    def __init__(self, length=6):
        self.length = length

    def reset(self):
        self.pos, self.t = self.length // 2, 0
        return self.obs()

    def obs(self):
        o = torch.zeros(self.length + 1)
        o[self.pos] = 1.0
        return o

    def step(self, action):
        self.pos = min(max(self.pos + (1 if action == 1 else -1), 0), self.length)
        self.t += 1
        done = self.pos in (0, self.length) or self.t >= 12
        reward = 1.0 if self.pos == self.length else -0.05
        return self.obs(), reward, done


policy = nn.Sequential(nn.Linear(7, 16), nn.Tanh(), nn.Linear(16, 2))
optimizer = optim.Adam(policy.parameters(), lr=3e-2)
env = Corridor()
returns_seen = []

for episode in range(40):
    log_probs, rewards = [], []
    obs, done = env.reset(), False
    while not done:
        dist = Categorical(logits=policy(obs))
        action = dist.sample()
        log_probs.append(dist.log_prob(action))
        obs, r, done = env.step(action.item())
        rewards.append(r)
    G, returns = 0.0, []
    for r in reversed(rewards):
        G = r + 0.95 * G
        returns.insert(0, G)
    returns_seen.append(returns[0])
    baseline = sum(returns_seen[-10:]) / len(returns_seen[-10:])
    advantage = torch.tensor(returns) - baseline
    loss = -(torch.stack(log_probs) * advantage).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(sum(returns_seen[:10]) / 10, sum(returns_seen[-10:]) / 10)
