# device: cuda
import torch
from torch import nn

torch.use_deterministic_algorithms(True)
x = torch.ones(1, 2, 8, 8, device="cuda", requires_grad=True)
try:
    nn.AdaptiveAvgPool2d(3)(x).sum().backward()
except RuntimeError as error:
    print(error)
