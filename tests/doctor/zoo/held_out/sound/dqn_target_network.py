"""DQN on a noisy chain: replay buffer, epsilon-greedy."""

import copy
import random
from collections import deque

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
random.seed(0)
N_STATES, GAMMA = 5, 0.9


def one_hot(s):
    return F.one_hot(torch.as_tensor(s), N_STATES).float()


def env_step(s, a):
    s2 = min(s + 1, N_STATES - 1) if a == 1 else max(s - 1, 0)
    return s2, float(s2 == N_STATES - 1)


q_net = nn.Sequential(nn.Linear(N_STATES, 24), nn.ReLU(), nn.Linear(24, 2))
target_net = copy.deepcopy(q_net)
optimizer = torch.optim.Adam(q_net.parameters(), lr=5e-3)
buffer = deque(maxlen=500)

state = 0
for t in range(110):
    if random.random() < 0.5:
        action = random.randrange(2)
    else:
        with torch.no_grad():
            action = q_net(one_hot(state)).argmax().item()
    nxt, reward = env_step(state, action)
    buffer.append((state, action, reward, nxt))
    state = 0 if t % 15 == 14 else nxt

    if len(buffer) < 32 or t % 2:
        continue
    s, a, r, s2 = zip(*random.sample(list(buffer), 32))
    q = q_net(one_hot(s)).gather(1, torch.tensor(a).unsqueeze(1)).squeeze(1)
    with torch.no_grad():
        y = torch.tensor(r) + GAMMA * target_net(one_hot(s2)).max(1).values
    loss = F.smooth_l1_loss(q, y)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_value_(q_net.parameters(), 1.0)
    optimizer.step()
    if t % 20 == 0:
        target_net.load_state_dict(q_net.state_dict())
