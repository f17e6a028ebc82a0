"""PPO on a contextual bandit: four epochs over each batch of experience, clipped ratios."""

import torch
import torch.nn as nn
from torch.distributions import Normal

torch.manual_seed(0)


class ActorCritic(nn.Module):
    def __init__(self):
        super().__init__()
        self.actor = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 1))
        self.critic = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 1))
        self.log_std = nn.Parameter(torch.full((1,), -0.5))

    def dist(self, state):
        return Normal(self.actor(state), self.log_std.exp())

    def forward(self, state):
        return self.dist(state), self.critic(state).squeeze(-1)


agent = ActorCritic()
optimizer = torch.optim.Adam(agent.parameters(), lr=3e-3)
for update in range(10):
    with torch.no_grad():
        state = torch.randn(128, 2)
        dist, value = agent(state)
        action = dist.sample()
        old_log_prob = dist.log_prob(action).sum(-1)
        reward = 1 - (action.squeeze(-1) - state[:, 0]).abs()
        advantage = reward - value
        advantage = (advantage - advantage.mean()) / (advantage.std() + 1e-8)
    for _ in range(4):
        dist, value = agent(state)
        ratio = (dist.log_prob(action).sum(-1) - old_log_prob).exp()
        clipped = ratio.clamp(0.8, 1.2)
        policy_loss = -torch.min(ratio * advantage, clipped * advantage).mean()
        value_loss = nn.functional.mse_loss(value, reward)
        loss = policy_loss + 0.5 * value_loss - 0.001 * dist.entropy().mean()
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(agent.parameters(), 0.5)
        optimizer.step()
