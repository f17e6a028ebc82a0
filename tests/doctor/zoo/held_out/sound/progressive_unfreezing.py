"""First the head alone, then the body too, added to the optimizer with a smaller rate."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(320, 10)
hidden = torch.tanh(x @ torch.randn(10, 6) / 10**0.5)
y = (hidden @ torch.randn(6, 3)).argmax(1)

body = nn.Sequential(nn.Linear(10, 40), nn.ReLU(), nn.Linear(40, 40), nn.ReLU())
head = nn.Linear(40, 3)
body.requires_grad_(False)
optimizer = torch.optim.Adam(head.parameters(), lr=1e-2)


def epoch():
    for rows in torch.randperm(len(x)).split(32):
        logits = head(body(x[rows]))
        loss = nn.functional.cross_entropy(logits, y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


first = [epoch() for _ in range(2)]
body.requires_grad_(True)
optimizer.add_param_group({"params": body.parameters(), "lr": 3e-3})
then = [epoch() for _ in range(3)]
print(first, then)
