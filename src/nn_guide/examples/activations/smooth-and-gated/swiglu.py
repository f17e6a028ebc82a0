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
swiglu = Gated(96, 256)
geglu = Gated(96, 256, activation=F.gelu)
print(swiglu(x).shape, geglu(x).shape)
#> torch.Size([2, 7, 96]) torch.Size([2, 7, 96])

up = nn.Linear(96, 384, bias=False)
down = nn.Linear(384, 96, bias=False)
plain = nn.Sequential(up, nn.GELU(), down)
models = {"plain": plain, "gated": Gated(96, 384), "2/3": swiglu}
for name, model in models.items():
    sizes = [parameter.numel() for parameter in model.parameters()]
    print(f"{name:5}", sum(sizes))
    #> plain 73728
    #> gated 110592
    #> 2/3   73728
