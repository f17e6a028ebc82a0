import torch
from torch import nn

counts = torch.tensor([2.0, 3.0, 4.0])
output = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([output], lr=0.1)
for _ in range(200):
    optimizer.zero_grad()
    nn.PoissonNLLLoss()(output.expand(3), counts).backward()
    optimizer.step()
print(f"{output.item():.2f} visitors expected")
#> 1.10 visitors expected
