import torch
from torch import nn

lr, momentum = 0.1, 0.9
w = nn.Parameter(torch.ones(()))
optimizer = torch.optim.SGD(
    [w], lr=lr, momentum=momentum, nesterov=True
)
theta, v = 1.0, 0.0
for _ in range(4):
    optimizer.zero_grad()
    (0.5 * w**2).backward()
    optimizer.step()

    ahead = theta + momentum * v
    v = momentum * v - lr * ahead  # (1)!
    theta = theta + v
    ahead = theta + momentum * v
    print(f"{w.item():.4f}  {ahead:.4f}  {theta:.4f}")  # (2)!
    #> 0.8100  0.8100  0.9000
    #> 0.5751  0.5751  0.7290
    #> 0.3273  0.3273  0.5176
    #> 0.0939  0.0939  0.2946
