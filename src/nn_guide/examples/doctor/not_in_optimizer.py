import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = x.sum(1, keepdim=True)
encoder = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
head = nn.Linear(8, 1)
optimizer = torch.optim.SGD(head.parameters(), lr=0.01)  # !
with doctor.watch(encoder, head, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(head(encoder(x)), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["names"])
#> not-in-optimizer ['Sequential.0.weight', 'Sequential.0.bias']
