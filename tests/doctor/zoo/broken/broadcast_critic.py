# expect: broadcast
"""A value network learns the returns of random walks."""

import torch
from torch import nn

torch.manual_seed(0)
N = 9


def rollout(n, gamma=0.9, longest=20):
    state = torch.randint(1, N - 1, (n,))
    first, value = state.clone(), torch.zeros(n)
    alive = torch.ones(n, dtype=torch.bool)
    for t in range(longest):
        state = torch.where(alive, state + 2 * torch.randint(2, (n,)) - 1, state)
        value += torch.where(alive & (state == N - 1), gamma**t, 0.0)
        alive &= (state > 0) & (state < N - 1)
    return first, value


critic = nn.Sequential(nn.Embedding(N, 16), nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(critic.parameters(), lr=5e-3)
for update in range(40):
    states, returns = rollout(64)
    values = critic(states)
    value_loss = nn.MSELoss()(values, returns)
    optimizer.zero_grad()
    value_loss.backward()
    nn.utils.clip_grad_norm_(critic.parameters(), 0.5)
    optimizer.step()
