# expect: not-in-optimizer
"""Actor and critic on a bandit whose best arm depends on the context."""

import torch
from torch import nn
from torch.distributions import Categorical

torch.manual_seed(0)

actor = nn.Sequential(nn.Linear(3, 32), nn.Tanh(), nn.Linear(32, 3))
critic = nn.Sequential(nn.Linear(3, 32), nn.Tanh(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(actor.parameters(), lr=0.01)

for update in range(40):
    context = torch.randn(64, 3)
    dist = Categorical(logits=actor(context))
    action = dist.sample()
    reward = context.gather(1, action.unsqueeze(1)).squeeze(1)

    value = critic(context).squeeze(1)
    advantage = (reward - value).detach()
    policy_loss = -(dist.log_prob(action) * advantage).mean()
    value_loss = nn.functional.mse_loss(value, reward)
    loss = policy_loss + 0.5 * value_loss - 0.01 * dist.entropy().mean()

    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
