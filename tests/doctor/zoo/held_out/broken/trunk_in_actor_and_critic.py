# expect: in-two-optimizers
"""An actor and a critic on a bandit with contexts; the trunk is shared."""

import torch
from torch import nn
from torch.distributions import Categorical

torch.manual_seed(0)
trunk = nn.Sequential(nn.Linear(4, 32), nn.Tanh())
actor, critic = nn.Linear(32, 3), nn.Linear(32, 1)
actor_opt = torch.optim.Adam([*trunk.parameters(), *actor.parameters()], lr=1e-2)
critic_opt = torch.optim.Adam([*trunk.parameters(), *critic.parameters()], lr=1e-2)
truth = torch.randn(4, 3) / 2

for _ in range(30):
    state = torch.randn(64, 4)
    h = trunk(state)
    policy, value = Categorical(logits=actor(h)), critic(h).squeeze(1)
    action = policy.sample()
    reward = (state @ truth).gather(1, action[:, None]).squeeze(1)
    advantage = (reward - value).detach()
    actor_loss = -(policy.log_prob(action) * advantage).mean()
    critic_loss = nn.functional.mse_loss(value, reward)
    actor_opt.zero_grad()
    critic_opt.zero_grad()
    (actor_loss + critic_loss).backward()
    actor_opt.step()
    critic_opt.step()
