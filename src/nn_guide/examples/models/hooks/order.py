import torch
from torch import nn

calls = []


def note(name):
    return lambda *args: calls.append(name)


layer = nn.Linear(2, 1, bias=False)
layer.register_full_backward_hook(note("module: full backward hook"))
layer.register_full_backward_pre_hook(
    note("module: full backward pre-hook")
)
layer.register_forward_hook(note("module: forward hook"))
layer.register_forward_pre_hook(note("module: forward pre-hook"))
layer.weight.register_post_accumulate_grad_hook(
    note("weight: post-accumulate hook")
)
layer.weight.register_hook(note("weight: tensor hook"))

x = torch.ones(3, 2, requires_grad=True)
x.register_hook(note("input: tensor hook"))
y = layer(x)
y.register_hook(note("output: tensor hook"))
y.sum().backward()
print(*calls, sep="\n")
#> module: forward pre-hook
#> module: forward hook
#> output: tensor hook
#> module: full backward pre-hook
#> weight: tensor hook
#> weight: post-accumulate hook
#> module: full backward hook
#> input: tensor hook
