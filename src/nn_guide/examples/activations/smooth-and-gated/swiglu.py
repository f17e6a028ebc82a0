import torch
import torch.nn.functional as F
from torch import Tensor, nn


class Gated(nn.Module):
    def __init__(self, width: int, hidden: int, activation=F.silu):
        super().__init__()
        self.gate = nn.Linear(width, hidden, bias=False)
        self.value = nn.Linear(width, hidden, bias=False)
        self.out = nn.Linear(hidden, width, bias=False)
        self.activation = activation

    def forward(self, x: Tensor) -> Tensor:
        return self.out(self.activation(self.gate(x)) * self.value(x))


x = torch.randn(2, 7, 96)
swiglu, geglu = Gated(96, 256), Gated(96, 256, activation=F.gelu)  # (1)!
print(swiglu(x).shape, geglu(x).shape)
#> torch.Size([2, 7, 96]) torch.Size([2, 7, 96])

up, down = nn.Linear(96, 384, bias=False), nn.Linear(384, 96, bias=False)
plain = nn.Sequential(up, nn.GELU(), down)
for name, model in [("plain", plain), ("gated", Gated(96, 384)), ("2/3", swiglu)]:
    print(f"{name:5}", sum(p.numel() for p in model.parameters()))  # (2)!
    #> plain 73728
    #> gated 110592
    #> 2/3   73728
