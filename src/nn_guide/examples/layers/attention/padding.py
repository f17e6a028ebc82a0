import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
x, lengths = torch.randn(2, 4, 8), torch.tensor([4, 2])
padding = torch.arange(4) >= lengths[:, None]
print(padding)
#> tensor([[False, False, False, False],
#>         [False, False,  True,  True]])
output, weights = layer(x, x, x, key_padding_mask=padding)
print(weights[1, :, 2:].count_nonzero().item())
#> 0

other = x.clone()
other[padding] = 100.0
changed = layer(other, other, other, key_padding_mask=padding)[0]
print(torch.allclose(output[~padding], changed[~padding]))
#> True
print(torch.allclose(output[padding], changed[padding]))
#> False
