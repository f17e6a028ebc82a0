import torch
import torch.nn.functional as F

x = torch.tensor([[-1.0], [0.0], [1.0]])
target = 3 * x + 1
weight = torch.zeros(1, 1, requires_grad=True)
bias = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight, bias], lr=0.3)
for _ in range(100):
    loss = F.mse_loss(F.linear(x, weight, bias), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{weight.item():.3f} {bias.item():.3f}")  # (1)!
#> 3.000 1.000
