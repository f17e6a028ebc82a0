import torch
from torch import nn

x = torch.randn(3, 4, 5, requires_grad=True)
for norm in [
    nn.BatchNorm1d(4),
    nn.LayerNorm((4, 5)),
    nn.LayerNorm(5),
    nn.RMSNorm(5),
    nn.GroupNorm(2, 4),
    nn.InstanceNorm1d(4),
    nn.LocalResponseNorm(3),
]:
    (gradient,) = torch.autograd.grad(norm(x)[1, 2, 1], x)
    places = gradient.nonzero(as_tuple=True)
    extent = [len(index.unique()) for index in places]
    print(f"{type(norm).__name__:18} {extent}")
    #> BatchNorm1d        [3, 1, 5]
    #> LayerNorm          [1, 4, 5]
    #> LayerNorm          [1, 1, 5]
    #> RMSNorm            [1, 1, 5]
    #> GroupNorm          [1, 2, 5]
    #> InstanceNorm1d     [1, 1, 5]
    #> LocalResponseNorm  [1, 3, 1]
