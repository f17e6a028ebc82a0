import torch
from torch import nn

x = torch.randn(1, 3, 10)
padding = torch.zeros(1, 3, dtype=torch.bool)
layer = nn.MultiheadAttention(embed_dim=10, num_heads=2)
calls = [
    lambda: nn.MultiheadAttention(embed_dim=10, num_heads=3),
    lambda: layer(x, x, x, key_padding_mask=padding),
    lambda: layer(x, x, x, attn_mask=torch.ones(3, 3).int()),
]
for call in calls:
    try:
        call()
    except AssertionError as error:
        print(error)
        #> embed_dim must be divisible by num_heads
        #> Expected key_padded_mask.shape[0] to be 3, but got 1
        #> only bool and floating types of attn_mask are supported
