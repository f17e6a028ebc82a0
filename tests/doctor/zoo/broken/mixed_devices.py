# expect: mixed-devices
"""A model made on the meta device and filled from a checkpoint that lacks a buffer."""

import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self, with_prior=True):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 3))
        if with_prior:
            self.register_buffer("log_prior", torch.zeros(3))

    def forward(self, x):
        return self.body(x)

    def predict(self, x):
        return (self(x) + self.log_prior).softmax(-1)


checkpoint = Net(with_prior=False).state_dict()
with torch.device("meta"):
    model = Net()
model.load_state_dict(checkpoint, strict=False, assign=True)

x = torch.randn(320, 6)
y = x[:, :3].argmax(1)
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for epoch in range(4):
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
