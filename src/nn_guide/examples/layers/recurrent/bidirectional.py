import torch
from torch import nn

x = torch.randn(7, 3, 10)
lstm = nn.LSTM(10, 20, bidirectional=True)
output, (h_n, c_n) = lstm(x)
print(torch.equal(output[-1, :, 20:], h_n[1]))
#> False

only_last, _ = lstm(x[-1:])
at_last, alone = output[-1, :, 20:], only_last[0, :, 20:]
print(torch.allclose(at_last, alone, atol=1e-5))
#> True

summary = torch.cat([h_n[-2], h_n[-1]], dim=-1)
print(summary.shape)
#> torch.Size([3, 40])
