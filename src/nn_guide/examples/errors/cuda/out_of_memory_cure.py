import torch
import torch.nn.functional as F
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, y, total = torch.ones(8, 4), torch.zeros(8, 2), 0.0
optimizer.zero_grad()
for part_x, part_y in zip(x.split(2), y.split(2), strict=True):
    loss = F.mse_loss(model(part_x), part_y)
    (loss * len(part_x) / len(x)).backward()
    total += loss.item()
optimizer.step()
with torch.no_grad():
    print(model(x).requires_grad, type(total).__name__)
    #> False float
