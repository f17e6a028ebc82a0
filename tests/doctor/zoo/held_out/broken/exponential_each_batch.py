# expect: scheduler-per-batch
"""ExponentialLR with 0.8 per epoch ends up in the function that trains on one batch."""

import torch
import torch.nn as nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 32), nn.Tanh(), nn.Linear(32, 1))
opt = torch.optim.Adam(net.parameters(), lr=1e-2)
sched = torch.optim.lr_scheduler.ExponentialLR(opt, gamma=0.8)


def fit_batch(x, y):
    opt.zero_grad()
    loss = nn.functional.mse_loss(net(x), y)
    loss.backward()
    opt.step()
    sched.step()
    return loss.item()


def main():
    X = torch.rand(300, 3) * 2 - 1
    Y = (3 * X[:, :1]).sin() + X[:, 1:2] * X[:, 2:]
    for epoch in range(5):
        mean = sum(fit_batch(X[i], Y[i]) for i in torch.randperm(300).split(30)) / 10
        print(f"epoch {epoch} loss {mean:.3f} lr {sched.get_last_lr()[0]:.1e}")


main()
