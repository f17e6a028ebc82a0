import torch
from torch import nn

a, b = nn.Parameter(torch.zeros(2)), nn.Parameter(torch.zeros(1))
a.grad, b.grad = torch.tensor([3.0, 0.0]), torch.tensor([4.0])

norm = nn.utils.get_total_norm([a.grad, b.grad])
print(norm, a.grad)
#> tensor(5.) tensor([3., 0.])
nn.utils.clip_grads_with_norm_([a, b], max_norm=0.5, total_norm=norm)
print(a.grad, b.grad)
#> tensor([0.3000, 0.0000]) tensor([0.4000])
