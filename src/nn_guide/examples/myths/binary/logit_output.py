import torch
from torch import nn

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
target = torch.tensor([[0.0], [1.0], [1.0], [1.0]])
model = nn.Linear(2, 1)
nn.init.constant_(model.bias, 20.0)  # (1)!
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for _ in range(1000):
    optimizer.zero_grad()
    nn.BCEWithLogitsLoss()(model(x), target).backward()
    optimizer.step()

with torch.no_grad():
    logits = model(x).squeeze(1)
print(logits > 0)
#> tensor([False,  True,  True,  True])
print(logits.sigmoid().round(decimals=2))  # (2)!
#> tensor([0.0200, 0.9900, 0.9900, 1.0000])
