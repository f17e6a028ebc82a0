import torch
import torch.nn.functional as F
from torch import nn


def show(module, args, output):
    print(type(module).__name__)
    #> Linear
    #> MultiheadAttention


x = torch.ones(1, 3, 4)
linear = nn.Linear(4, 4)
linear.register_forward_hook(show)
linear(x)
linear.forward(x)
F.linear(x, linear.weight, linear.bias)

attention = nn.MultiheadAttention(4, num_heads=2, batch_first=True)
attention.register_forward_hook(show)
attention.out_proj.register_forward_hook(show)  # (1)!
attention(x, x, x)
