"""PPO: a few passes over each batch of experience, with a clipped ratio."""

import torch
from torch import nn
from torch.distributions import Normal


class Agent(nn.Module):
    def __init__(self):
        super().__init__()
        self.mean = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 1))
        self.log_std = nn.Parameter(torch.zeros(1) - 0.5)
        self.value = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 1))

    def policy(self, state):
        return Normal(self.mean(state), self.log_std.exp())


@torch.no_grad()
def rollout(agent, n=128):
    """One decision each: throw as far as the target is, against the wind."""
    state = torch.rand(n, 2) * 2 - 1
    policy = agent.policy(state)
    action = policy.sample()
    reward = -(action - state[:, :1] + 0.5 * state[:, 1:]).square().clamp(max=4)
    advantage = reward - agent.value(state)
    advantage = (advantage - advantage.mean()) / (advantage.std() + 1e-8)
    return state, action, policy.log_prob(action), reward, advantage


torch.manual_seed(0)
agent = Agent()
optimizer = torch.optim.Adam(agent.parameters(), lr=1e-2, eps=1e-5)
rewards = []
for _ in range(15):
    state, action, old, reward, advantage = rollout(agent)
    rewards.append(reward.mean().item())
    for _ in range(4):
        ratio = (agent.policy(state).log_prob(action) - old).exp()
        gain = torch.min(ratio * advantage, ratio.clamp(0.8, 1.2) * advantage).mean()
        fit = nn.functional.mse_loss(agent.value(state), reward)
        loss = -gain + 0.5 * fit
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(agent.parameters(), 0.5)
        optimizer.step()
print(f"{rewards[0]:.2f} -> {rewards[-1]:.2f}")
