import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.instance_norm import InstanceNorm2d

norm, scratch = nn.InstanceNorm2d(3), InstanceNorm2d(3)
x = 5 * torch.randn(4, 3, 8, 8) + 2
print(torch.equal(norm(x), F.instance_norm(x)))
#> True
print(torch.allclose(norm(x), scratch(x), atol=1e-5))
#> True
print(torch.allclose(norm(x[0]), norm(x)[0], atol=1e-5))
#> True

for norm in [
    nn.InstanceNorm2d(3),
    nn.InstanceNorm2d(3, affine=True),
    nn.InstanceNorm2d(3, affine=True, bias=False),
]:
    print(list(norm.state_dict()))
    #> []
    #> ['weight', 'bias']
    #> ['weight']

tracking = nn.InstanceNorm1d(1, track_running_stats=True, momentum=0.5)
x = torch.tensor([[[0.0, 10.0]], [[20.0, 22.0]]])
print(x.mean(2).flatten(), x.var(2).flatten())
#> tensor([ 5., 21.]) tensor([50.,  2.])
print(tracking(x).flatten())
#> tensor([-1.0000,  1.0000, -1.0000,  1.0000])
print(tracking.running_mean, tracking.running_var)
#> tensor([6.5000]) tensor([13.5000])
