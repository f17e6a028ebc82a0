import torch
from torch import nn

x = torch.tensor([[1.0], [3.0]])  # (1)!

norm = nn.BatchNorm1d(1, affine=False)
print(norm(x).flatten())  # (2)!
#> tensor([-1.0000,  1.0000])
print(norm.running_mean, norm.running_var)  # (3)!
#> tensor([0.2000]) tensor([1.1000])
norm.eval()
print(norm(x).flatten())  # (4)!
#> tensor([0.7628, 2.6697])

untracked = nn.BatchNorm1d(
    1, affine=False, track_running_stats=False
).eval()
print(untracked(x).flatten())  # (5)!
#> tensor([-1.0000,  1.0000])
