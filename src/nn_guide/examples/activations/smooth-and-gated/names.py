import torch
import torch.nn.functional as F
from torch import nn

x = torch.ones(2)
for wrong in (
    lambda: nn.Swish(),
    lambda: nn.SwiGLU(),
    lambda: F.gelu(x, "tanh"),
    lambda: nn.GELU("fast")(x),
    lambda: nn.GELU(True)(x),
    lambda: nn.GELU(inplace=True),
):
    try:
        wrong()
    except (AttributeError, TypeError, RuntimeError) as error:
        print(error)
        #> module 'torch.nn' has no attribute 'Swish'
        #> module 'torch.nn' has no attribute 'SwiGLU'
        #> gelu() takes 1 positional argument but 2 were given
        #> approximate argument must be either none or tanh.
        #> gelu(): argument 'approximate' must be str, not bool
        #> GELU.__init__() got an unexpected keyword argument 'inplace'
