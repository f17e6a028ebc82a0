"""Q-learning on a chain of states with a replay memory and a target network."""

import random
from collections import deque

import torch
from torch import nn

N = 6


def one_hot(s):
    return torch.nn.functional.one_hot(torch.as_tensor(s), N).float()


def act(s, a):
    s = min(N - 1, s + 1) if a == 1 else max(0, s - 1)
    return s, float(s == N - 1), s == N - 1


def build():
    return nn.Sequential(nn.Linear(N, 24), nn.ReLU(), nn.Linear(24, 2))


torch.manual_seed(0)
random.seed(0)
memory = deque(maxlen=500)
online, target = build(), build()
target.load_state_dict(online.state_dict())
target.eval()
optimizer = torch.optim.Adam(online.parameters(), lr=1e-2)

state, updates = 0, 0
while updates < 55:
    epsilon = max(0.2, 1 - updates / 40)
    if random.random() < epsilon:
        action = random.randrange(2)
    else:
        with torch.no_grad():
            action = online(one_hot(state)).argmax().item()
    following, reward, done = act(state, action)
    memory.append((state, action, reward, following, done))
    state = 0 if done else following
    if len(memory) < 64:
        continue
    s, a, r, s2, d = (
        torch.tensor(column) for column in zip(*random.sample(memory, 32), strict=True)
    )
    with torch.no_grad():
        goal = r + 0.9 * target(one_hot(s2)).max(1).values * (~d)
    q = online(one_hot(s)).gather(1, a.unsqueeze(1)).squeeze(1)
    loss = nn.functional.smooth_l1_loss(q, goal)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_value_(online.parameters(), 1.0)
    optimizer.step()
    updates += 1
    if updates % 10 == 0:
        target.load_state_dict(online.state_dict())
print(online(one_hot(torch.arange(N))).detach().argmax(1).tolist())
