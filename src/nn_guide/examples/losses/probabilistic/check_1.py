import torch
from torch import nn

output = torch.zeros(3, requires_grad=True)
counts = torch.tensor([0.0, 1.0, 5.0])
losses = nn.PoissonNLLLoss(reduction="none")(output, counts)
losses.sum().backward()
print(losses.tolist(), output.grad.tolist())
#> [1.0, 1.0, 1.0] [1.0, 0.0, -4.0]
