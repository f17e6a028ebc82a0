import torch
from torch import nn


class Scale(nn.Module):
    def forward(self, x, *, factor):
        return factor * x


def show(module, args):
    print(args)
    #> (tensor([1., 1.]),)


def double(module, args, kwargs):
    return args, {"factor": 2 * kwargs["factor"]}


scale = Scale()
scale.register_forward_pre_hook(show)
scale.register_forward_pre_hook(double, with_kwargs=True)
print(scale(torch.ones(2), factor=3.0))
#> tensor([6., 6.])
