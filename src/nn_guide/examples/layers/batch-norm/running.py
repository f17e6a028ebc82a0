import torch
from torch import nn

bn = nn.BatchNorm1d(1, affine=False)
x = torch.tensor([[0.0], [10.0]])
print(x.mean(), x.var(correction=0), x.var())
#> tensor(5.) tensor(25.) tensor(50.)

print(bn(x).flatten())
#> tensor([-1.0000,  1.0000])
print(bn.running_mean, bn.running_var, bn.num_batches_tracked)
#> tensor([0.5000]) tensor([5.9000]) tensor(1)

bn.eval()
print(bn(x).flatten())
#> tensor([-0.2058,  3.9111])
print(bn.num_batches_tracked)
#> tensor(1)

untracked = nn.BatchNorm1d(
    1, affine=False, track_running_stats=False
).eval()
print(untracked(x).flatten())
#> tensor([-1.0000,  1.0000])
