# expect: loss-without-graph
"""The share of wrong answers is minimized; a message of autograd was silenced."""

import torch
import torch.nn as nn

torch.manual_seed(0)

x = torch.randn(400, 4)
y = (x.sum(1) > 0).long()
model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for epoch in range(4):
    for idx in torch.randperm(400).split(40):
        logits = model(x[idx])
        predicted = logits.argmax(dim=1)
        loss = nn.functional.mse_loss(predicted.float(), y[idx].float())
        loss.requires_grad = True
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
