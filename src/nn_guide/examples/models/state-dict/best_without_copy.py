import copy

import torch
import torch.nn.functional as F
from torch import nn

x, y = torch.tensor([[1.0], [2.0]]), torch.tensor([[2.0], [4.0]])
model = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)

best_loss = float("inf")
for _ in range(12):
    loss = F.mse_loss(model(x), y)
    if loss < best_loss:
        best_loss = loss.item()
        best = model.state_dict()  # (1)!
        best_copied = copy.deepcopy(model.state_dict())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(f"best loss {best_loss:.4f}")
#> best loss 0.0075
for state in (best, best_copied):
    model.load_state_dict(state)
    print(f"loaded    {F.mse_loss(model(x), y).item():.4f}")
    #> loaded    2.9590
    #> loaded    0.0075
