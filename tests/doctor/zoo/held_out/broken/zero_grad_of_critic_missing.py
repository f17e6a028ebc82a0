# expect: no-zero-grad
"""Actor and critic with an optimizer each; only the actor's gradients are cleared."""

import torch
from torch import nn
from torch.distributions import Normal

torch.manual_seed(0)
actor = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
critic = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
actor_optim = torch.optim.Adam(actor.parameters(), lr=1e-2)
critic_optim = torch.optim.Adam(critic.parameters(), lr=1e-2)

for update in range(30):
    state = torch.randn(48, 2)
    dist = Normal(actor(state), 0.3)
    action = dist.sample()
    reward = -((action - 0.5 * state[:, :1]) ** 2)
    value = critic(state)

    critic_loss = nn.functional.mse_loss(value, reward)
    critic_loss.backward()
    critic_optim.step()

    actor_loss = -(dist.log_prob(action) * (reward - value.detach())).mean()
    actor_optim.zero_grad()
    actor_loss.backward()
    actor_optim.step()
