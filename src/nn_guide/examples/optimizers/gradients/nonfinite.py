import textwrap

import torch
from torch import nn

w = nn.Parameter(torch.zeros(2))
for bad in (float("inf"), float("nan")):
    w.grad = torch.tensor([1.0, bad])
    print(nn.utils.clip_grad_norm_([w], max_norm=1.0), w.grad)  # (1)!
    #> tensor(inf) tensor([0., nan])
    #> tensor(nan) tensor([nan, nan])

try:
    nn.utils.clip_grad_norm_([w], max_norm=1.0, error_if_nonfinite=True)
except RuntimeError as error:
    print(textwrap.fill(str(error), 80, break_on_hyphens=False))
    #> The total norm of order 2.0 for gradients from `parameters` is non-finite, so it
    #> cannot be clipped. To disable this error and scale the gradients by the
    #> non-finite norm anyway, set `error_if_nonfinite=False`
