import torch
from torch import nn

layer = nn.MultiheadAttention(
    8, 2, dropout=0.5, batch_first=True
).eval()
x = torch.randn(4, 3, 8)
mean = layer(x, x, x)[1]
per_head = layer(x, x, x, average_attn_weights=False)[1]
same = torch.allclose(mean, per_head.mean(dim=1))
print(mean.shape, per_head.shape, same)
#> torch.Size([4, 3, 3]) torch.Size([4, 2, 3, 3]) True
print(layer(x, x, x, need_weights=False)[1])
#> None

ones = torch.ones(4, 3)
print(torch.allclose(layer(x, x, x)[1].sum(dim=-1), ones))
#> True
weights = layer.train()(x, x, x)[1]
print(torch.allclose(weights.sum(dim=-1), ones))
#> False
