"""A small network writes the weights of another one for each task."""

import torch
import torch.nn.functional as F
from torch import nn


class HyperNetwork(nn.Module):
    def __init__(self, tasks, inputs=4, hidden=8, code=6):
        super().__init__()
        self.shapes = [(hidden, inputs), (hidden,), (1, hidden), (1,)]
        count = sum(torch.Size(s).numel() for s in self.shapes)
        self.codes = nn.Embedding(tasks, code)
        self.write = nn.Sequential(nn.Linear(code, 32), nn.ReLU(), nn.Linear(32, count))
        nn.init.normal_(self.write[-1].weight, std=0.1)

    def forward(self, task, x):
        flat = self.write(self.codes(task))
        w1, b1, w2, b2 = (
            part.view(shape)
            for part, shape in zip(
                flat.split([torch.Size(s).numel() for s in self.shapes]), self.shapes, strict=True
            )
        )
        return F.linear(torch.tanh(F.linear(x, w1, b1)), w2, b2).squeeze(1)


torch.manual_seed(0)
truths = F.normalize(torch.randn(3, 4), dim=1)
model = HyperNetwork(tasks=3)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(60):
    loss = torch.zeros(())
    for task in range(3):
        x = torch.randn(32, 4)
        loss = loss + F.mse_loss(model(torch.tensor(task), x), x @ truths[task])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
