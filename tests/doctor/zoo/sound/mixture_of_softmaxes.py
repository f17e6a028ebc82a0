"""A mixture of softmaxes gives probabilities; NLLLoss gets their logarithm."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class MixtureOfSoftmaxes(nn.Module):
    def __init__(self, dim, classes, parts=3):
        super().__init__()
        self.parts, self.classes = parts, classes
        self.prior = nn.Linear(dim, parts)
        self.logits = nn.Linear(dim, parts * classes)

    def forward(self, h):
        prior = self.prior(h).softmax(-1).unsqueeze(-1)
        probs = self.logits(h).view(-1, self.parts, self.classes).softmax(-1)
        return (prior * probs).sum(dim=1)


x = torch.randn(400, 5)
y = (2 * (x[:, 0] * x[:, 1] > 0).long()) + (x[:, 2] > 0).long()
model = nn.Sequential(nn.Linear(5, 48), nn.ReLU(), MixtureOfSoftmaxes(48, 4))
criterion = nn.NLLLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(5):
    for idx in torch.randperm(400).split(40):
        probs = model(x[idx])
        loss = criterion(torch.log(probs + 1e-8), y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
