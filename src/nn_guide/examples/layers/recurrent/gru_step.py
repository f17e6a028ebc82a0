import torch
from torch import nn

gru = nn.GRU(3, 2)
x, h = torch.randn(1, 3), torch.randn(1, 2)
output, h_n = gru(x, h)

from_x = x @ gru.weight_ih_l0.T + gru.bias_ih_l0
from_h = h @ gru.weight_hh_l0.T + gru.bias_hh_l0
r_x, z_x, n_x = from_x.chunk(3, dim=-1)
r_h, z_h, n_h = from_h.chunk(3, dim=-1)
r, z = (r_x + r_h).sigmoid(), (z_x + z_h).sigmoid()
n = (n_x + r * n_h).tanh()
print(torch.allclose((1 - z) * n + z * h, h_n, atol=1e-5))
#> True

w_n, b_n = gru.weight_hh_l0[4:], gru.bias_hh_l0[4:]  # (1)!
n = (n_x + (r * h) @ w_n.T + b_n).tanh()  # (2)!
print(torch.allclose((1 - z) * n + z * h, h_n, atol=1e-5))
#> False
