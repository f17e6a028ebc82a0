# expect: unregistered
"""A shared encoder with one head per task, kept by name."""

import torch
import torch.nn as nn

torch.manual_seed(0)
TASKS = {"color": 3, "shape": 2}


class MultiHead(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(10, 32), nn.ReLU())
        self.heads = {name: nn.Linear(32, classes) for name, classes in TASKS.items()}

    def forward(self, x):
        h = self.encoder(x)
        return {name: head(h) for name, head in self.heads.items()}


x = torch.randn(480, 10)
labels = {"color": x[:, :3].argmax(1), "shape": (x[:, 3] > x[:, 4]).long()}
model = MultiHead()
opt = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
criterion = nn.CrossEntropyLoss()

for epoch in range(4):
    for idx in torch.randperm(480).split(48):
        outputs = model(x[idx])
        loss = sum(criterion(outputs[name], labels[name][idx]) for name in TASKS)
        opt.zero_grad()
        loss.backward()
        opt.step()
