# expect: loss-negated
"""An image classifier: a minus in front of F.nll_loss, thought of as a log-likelihood."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 4, 3)
        self.fc = nn.Linear(4 * 36, 3)

    def forward(self, x):
        return F.log_softmax(self.fc(F.relu(self.conv(x)).flatten(1)), dim=1)


def train(model, optimizer, steps):
    for _ in range(steps):
        y = torch.randint(0, 3, (20,))
        x = 0.4 * torch.randn(20, 1, 8, 8)
        for i, c in enumerate(y.tolist()):
            x[i, 0, :, 2 * c : 2 * c + 3] += 1
        log_likelihood = F.nll_loss(model(x), y)
        loss = -log_likelihood
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


net = Net()
train(net, torch.optim.SGD(net.parameters(), lr=0.01), 25)
