import torch
from torch import nn

x = torch.randn(8, 4, 5)
for norm in [
    nn.BatchNorm1d(4),
    nn.LayerNorm(5),
    nn.RMSNorm(5),
    nn.GroupNorm(2, 4),
    nn.InstanceNorm1d(4),
    nn.InstanceNorm1d(4, track_running_stats=True),
    nn.LocalResponseNorm(3),
]:
    y = norm(x)
    alone = torch.allclose(norm(x[:1]), y[:1], atol=1e-5)
    evaluated = torch.allclose(norm.eval()(x), y, atol=1e-5)
    print(
        f"{type(norm).__name__:18} alone {alone!s:6} eval {evaluated}"
    )
    #> BatchNorm1d        alone False  eval False
    #> LayerNorm          alone True   eval True
    #> RMSNorm            alone True   eval True
    #> GroupNorm          alone True   eval True
    #> InstanceNorm1d     alone True   eval True
    #> InstanceNorm1d     alone True   eval False
    #> LocalResponseNorm  alone True   eval True
