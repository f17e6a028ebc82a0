import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = torch.ones(2, requires_grad=True)
        self.b = nn.Parameter(torch.ones(2)) * 0.1
        self.c = nn.Parameter(torch.ones(2) * 0.1)
        self.d = {"weight": nn.Parameter(torch.ones(2))}


model = Scale()
print([name for name, _ in model.named_parameters()])
#> ['c']
tensors = model.a, model.b, model.c
print([isinstance(tensor, nn.Parameter) for tensor in tensors])
#> [False, False, True]
