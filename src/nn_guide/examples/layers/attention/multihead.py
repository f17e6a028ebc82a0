import torch
from torch import nn

attention = nn.MultiheadAttention(
    embed_dim=8, num_heads=2, batch_first=True
)
x, memory = torch.randn(4, 3, 8), torch.randn(4, 5, 8)
output, weights = attention(x, x, x)
print(output.shape, weights.shape)
#> torch.Size([4, 3, 8]) torch.Size([4, 3, 3])
output, weights = attention(x, memory, memory)
print(output.shape, weights.shape)
#> torch.Size([4, 3, 8]) torch.Size([4, 3, 5])
