import torch
from torch import nn


class Clamp(nn.Module):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit

    def __call__(self, x):
        return x.clamp(max=self.limit)


layer = Clamp(1.0)
layer.register_forward_hook(lambda *_: print("hook"))
print(layer(torch.tensor([0.5, 2.0])))
#> tensor([0.5000, 1.0000])
