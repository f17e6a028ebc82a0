import torch
from torch import nn


def build(extra):
    torch.manual_seed(0)
    layers = [nn.Linear(4, 4)]
    if extra:
        layers.append(nn.Linear(4, 4))
    torch.manual_seed(1)
    head = nn.Linear(4, 2)
    generator = torch.Generator().manual_seed(2)
    order = torch.randperm(6, generator=generator)
    return head.weight, order


for one, other in zip(
    build(extra=False), build(extra=True), strict=True
):
    print(torch.equal(one, other))
    #> True
    #> True
