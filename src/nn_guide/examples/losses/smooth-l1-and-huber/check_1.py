import torch
from torch import nn

error = torch.tensor([-50.0, 0.25, 3.0], requires_grad=True)
loss = nn.HuberLoss(delta=2.0, reduction="sum")
loss(error, torch.zeros(3)).backward()
print(error.grad)
#> tensor([-2.0000,  0.2500,  2.0000])
