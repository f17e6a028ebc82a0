import torch
from torch import nn

x = torch.tensor([[1.0], [3.0]])

norm = nn.BatchNorm1d(1, affine=False)
print(norm(x).flatten())
#> tensor([-1.0000,  1.0000])
print(norm.running_mean, norm.running_var)
#> tensor([0.2000]) tensor([1.1000])
norm.eval()
print(norm(x).flatten())
#> tensor([0.7628, 2.6697])

untracked = nn.BatchNorm1d(
    1, affine=False, track_running_stats=False
).eval()
print(untracked(x).flatten())
#> tensor([-1.0000,  1.0000])
