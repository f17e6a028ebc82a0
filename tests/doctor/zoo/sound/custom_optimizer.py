"""An optimizer of one's own, with the learning rate set by hand each epoch."""

import torch
from torch import nn
from torch.optim import Optimizer
from torch.utils.data import DataLoader, TensorDataset


class SignMomentum(Optimizer):
    def __init__(self, params, lr=1e-3, beta=0.9, weight_decay=0.0):
        super().__init__(params, {"lr": lr, "beta": beta, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p]
                m = state.setdefault("m", torch.zeros_like(p))
                update = m.mul(group["beta"]).add(p.grad, alpha=1 - group["beta"]).sign()
                p.mul_(1 - group["lr"] * group["weight_decay"]).add_(update, alpha=-group["lr"])
                m.lerp_(p.grad, 0.01)


def adjust_learning_rate(optimizer, epoch, start):
    for group in optimizer.param_groups:
        group["lr"] = start * 0.7**epoch


torch.manual_seed(0)
x = torch.randn(400, 9)
y = (x[:, :3].sum(1) > x[:, 3:6].sum(1)).long()
loader = DataLoader(TensorDataset(x, y), batch_size=40, shuffle=True)
model = nn.Sequential(nn.Linear(9, 32), nn.ReLU(), nn.Linear(32, 2))
optimizer = SignMomentum(model.parameters(), lr=5e-3, weight_decay=0.1)
criterion = nn.CrossEntropyLoss()
for epoch in range(5):
    adjust_learning_rate(optimizer, epoch, 5e-3)
    running_loss, correct = 0.0, 0
    for inputs, labels in loader:
        output = model(inputs)
        loss = criterion(output, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        running_loss += loss.item()
        correct += (output.argmax(1) == labels).sum().item()
    print(f"{running_loss / len(loader):.3f} {correct / 400:.2f}")
