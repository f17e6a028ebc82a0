"""Advantage actor-critic with a shared trunk on a contextual bandit."""

import torch
import torch.nn.functional as F
from torch import nn


class ActorCritic(nn.Module):
    def __init__(self, obs, actions):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(obs, 32), nn.ReLU())
        self.pi, self.v = nn.Linear(32, actions), nn.Linear(32, 1)

    def forward(self, x):
        h = self.trunk(x)
        return torch.distributions.Categorical(logits=self.pi(h)), self.v(h).squeeze(-1)


def main():
    torch.manual_seed(0)
    net = ActorCritic(3, 3)
    opt = torch.optim.Adam(net.parameters(), lr=2e-2)
    curve = []
    for update in range(50):
        obs = F.one_hot(torch.randint(0, 3, (32,)), 3).float()
        dist, value = net(obs)
        action = dist.sample()
        reward = (action == obs.argmax(1)).float()
        advantage = reward - value.detach()
        policy_loss = -(dist.log_prob(action) * advantage).mean()
        value_loss = F.mse_loss(value, reward)
        loss = policy_loss + 0.5 * value_loss - 0.01 * dist.entropy().mean()
        opt.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 0.5)
        opt.step()
        curve.append(reward.mean().item())
    print(curve[0], curve[-1])


main()
