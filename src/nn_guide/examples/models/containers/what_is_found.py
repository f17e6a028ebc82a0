import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, held):
        super().__init__()
        self.held = held


layer, weight = nn.Linear(4, 2), nn.Parameter(torch.ones(3))
for held in (
    [layer],
    {"a": layer},
    [weight],
    {"a": weight},
    nn.ModuleList([layer]),
    nn.ModuleDict({"a": layer}),
    nn.ParameterList([weight]),
    nn.ParameterDict({"a": weight}),
):
    names = [name for name, _ in Model(held).named_parameters()]
    print(f"{type(held).__name__:13} {names}")
    #> list          []
    #> dict          []
    #> list          []
    #> dict          []
    #> ModuleList    ['held.0.weight', 'held.0.bias']
    #> ModuleDict    ['held.a.weight', 'held.a.bias']
    #> ParameterList ['held.0']
    #> ParameterDict ['held.a']
