"""An actor and a critic with a shared trunk learn to walk to the middle of a line."""

import torch
import torch.nn as nn
from torch.distributions import Categorical


class ActorCritic(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(1, 32), nn.Tanh())
        self.actor = nn.Linear(32, 3)
        self.critic = nn.Linear(32, 1)

    def forward(self, state):
        h = self.trunk(state)
        return Categorical(logits=self.actor(h)), self.critic(h).squeeze(-1)


class Line:
    """Many walkers at once; a step goes left, nowhere or right."""

    def reset(self, n):
        self.place = 2 * torch.rand(n, 1) - 1
        return self.place

    def step(self, action):
        self.place = (self.place + 0.2 * (action.unsqueeze(1) - 1)).clamp(-1, 1)
        return self.place, 0.5 - self.place.abs().squeeze(1)


def returns(rewards, gamma=0.8):
    total, out = torch.zeros_like(rewards[0]), []
    for reward in reversed(rewards):
        total = reward + gamma * total
        out.append(total)
    return torch.stack(out[::-1])


torch.manual_seed(0)
env, agent = Line(), ActorCritic()
optimizer = torch.optim.Adam(agent.parameters(), lr=1e-2)
scores = []
for _ in range(40):
    state = env.reset(32)
    log_probs, values, rewards, entropies = [], [], [], []
    for _ in range(8):
        policy, value = agent(state)
        action = policy.sample()
        log_probs.append(policy.log_prob(action))
        entropies.append(policy.entropy())
        values.append(value)
        state, reward = env.step(action)
        rewards.append(reward)
    target, value = returns(rewards), torch.stack(values)
    advantage = target - value.detach()
    policy_loss = -(torch.stack(log_probs) * advantage).mean()
    value_loss = nn.functional.mse_loss(value, target)
    loss = policy_loss + 0.5 * value_loss - 0.01 * torch.stack(entropies).mean()
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(agent.parameters(), 0.5)
    optimizer.step()
    scores.append(torch.stack(rewards).mean().item())
print(f"{scores[0]:.2f} -> {scores[-1]:.2f}")
