import torch
from torch import nn

lstm = nn.LSTM(3, 2)
x, h, c = torch.randn(1, 3), torch.randn(1, 2), torch.randn(1, 2)
output, (h_n, c_n) = lstm(x, (h, c))

from_input = x @ lstm.weight_ih_l0.T + lstm.bias_ih_l0
from_hidden = h @ lstm.weight_hh_l0.T + lstm.bias_hh_l0
i, f, g, o = (from_input + from_hidden).chunk(4, dim=-1)
c = f.sigmoid() * c + i.sigmoid() * g.tanh()
h = o.sigmoid() * c.tanh()
print(
    torch.allclose(h, h_n, atol=1e-5), torch.allclose(c, c_n, atol=1e-6)
)
#> True True
