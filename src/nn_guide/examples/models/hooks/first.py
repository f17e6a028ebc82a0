import torch
from torch import nn


def show(module, args, output):
    before, after = tuple(args[0].shape), tuple(output.shape)
    print(type(module).__name__, before, "->", after)
    #> Linear (5, 4) -> (5, 3)


linear = nn.Linear(4, 3)
handle = linear.register_forward_hook(show)  # !
linear(torch.ones(5, 4))

handle.remove()  # !
linear(torch.ones(6, 4))
