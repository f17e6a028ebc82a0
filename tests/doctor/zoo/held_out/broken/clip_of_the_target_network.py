# expect: clip-without-effect
"""Q-learning: ten states in a ring, one of them pays."""

import copy

import torch
from torch import nn

torch.manual_seed(0)
STATES, ACTIONS, GAMMA = 10, 2, 0.8


def encode(s):
    angle = 6.2832 * s / STATES
    return torch.stack([angle.cos(), angle.sin(), (2 * angle).cos(), (2 * angle).sin()], dim=1)


q_net = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, ACTIONS))
target_net = copy.deepcopy(q_net).eval().requires_grad_(False)
optimizer = torch.optim.Adam(q_net.parameters(), lr=1e-2)

for step in range(50):
    s = torch.randint(STATES, (64,))
    a = torch.randint(ACTIONS, (64,))
    s_next = (s + 2 * a - 1) % STATES
    reward = (s_next == 0).float() * 2
    with torch.no_grad():
        goal = reward + GAMMA * target_net(encode(s_next)).amax(1)
    value = q_net(encode(s)).gather(1, a[:, None]).squeeze(1)
    loss = nn.functional.mse_loss(value, goal)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(target_net.parameters(), 0.3)
    optimizer.step()
    if step % 10 == 9:
        target_net.load_state_dict(q_net.state_dict())
