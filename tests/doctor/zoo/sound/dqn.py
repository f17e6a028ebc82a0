"""Deep Q-learning on a ring walk, with a replay memory and a target network."""

import random
from collections import deque

import torch
import torch.nn as nn

torch.manual_seed(0)
random.seed(0)
N, GOAL = 8, 4


def one_hot(s):
    v = torch.zeros(N)
    v[s] = 1.0
    return v


def env_step(s, a):
    s2 = (s + (1 if a == 1 else -1)) % N
    return s2, float(s2 == GOAL), s2 == GOAL


def make_net():
    return nn.Sequential(nn.Linear(N, 24), nn.ReLU(), nn.Linear(24, 2))


policy_net, target_net = make_net(), make_net()
target_net.load_state_dict(policy_net.state_dict())
optimizer = torch.optim.AdamW(policy_net.parameters(), lr=0.01)
memory = deque(maxlen=500)
criterion = nn.SmoothL1Loss()
state, gamma = 0, 0.9

for t in range(120):
    if random.random() < max(0.1, 1 - t / 80):
        action = random.randrange(2)
    else:
        with torch.no_grad():
            action = policy_net(one_hot(state)).argmax().item()
    nxt, reward, done = env_step(state, action)
    memory.append((one_hot(state), action, reward, one_hot(nxt), float(done)))
    state = random.randrange(N) if done else nxt
    if len(memory) < 32 or t % 2:
        continue

    s, a, r, s2, d = zip(*random.sample(memory, 32))
    s, s2 = torch.stack(s), torch.stack(s2)
    a, r, d = torch.tensor(a), torch.tensor(r), torch.tensor(d)
    q = policy_net(s).gather(1, a.unsqueeze(1)).squeeze(1)
    with torch.no_grad():
        expected = r + gamma * (1 - d) * target_net(s2).max(1).values
    loss = criterion(q, expected)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_value_(policy_net.parameters(), 100)
    optimizer.step()
    if t % 10 == 0:
        target_net.load_state_dict(policy_net.state_dict())
