import torch
from torch import nn

layer = nn.BatchNorm1d(2)
try:
    torch.vmap(layer)(torch.ones(3, 4, 2))
except RuntimeError as error:
    print(error)
    #> Batch norm got a batched tensor as input while the running_mean or running_var, which will be updated in place, were not batched.
    #> If you are using a module and do not need eval mode, please set `track_running_stats` to be False.If you are using a prebuilt module and do not need eval mode, please see the functorch website for resources on how to patch your module to work with vmap
