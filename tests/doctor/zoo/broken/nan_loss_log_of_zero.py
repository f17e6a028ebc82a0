# expect: nan-loss
"""Cross-entropy by hand from probabilities; a low temperature makes some of them zero."""

import torch
import torch.nn as nn

torch.manual_seed(0)


def cross_entropy(probs, onehot):
    return -(onehot * torch.log(probs)).sum(dim=1).mean()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(8, 64)
        self.fc2 = nn.Linear(64, 4)
        self.temperature = 0.01

    def forward(self, x):
        h = torch.relu(self.fc1(x))
        return torch.softmax(self.fc2(h) / self.temperature, dim=1)


x = torch.randn(400, 8)
y = x[:, :4].argmax(1)
onehot = nn.functional.one_hot(y, 4).float()
net = Net()
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for epoch in range(4):
    for idx in torch.randperm(400).split(40):
        optimizer.zero_grad()
        loss = cross_entropy(net(x[idx]), onehot[idx])
        loss.backward()
        optimizer.step()
