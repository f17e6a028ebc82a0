import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
x = torch.randn(2, 4, 8)
forbidden = torch.ones(4, 4, dtype=torch.bool).triu(1)
added = nn.Transformer.generate_square_subsequent_mask(4)
print(added)
#> tensor([[0., -inf, -inf, -inf],
#>         [0., 0., -inf, -inf],
#>         [0., 0., 0., -inf],
#>         [0., 0., 0., 0.]])
output = layer(x, x, x, attn_mask=forbidden)[0]
print(torch.allclose(output, layer(x, x, x, attn_mask=added)[0]))
#> True
fast = layer(
    x, x, x, attn_mask=added, is_causal=True, need_weights=False
)[0]
print(torch.allclose(output, fast, atol=1e-6))
#> True

x[:, 3] += 1
changed = layer(x, x, x, attn_mask=forbidden)[0]
print((output != changed).any(dim=-1))
#> tensor([[False, False, False,  True],
#>         [False, False, False,  True]])
