import torch
import torch.nn.functional as F

x = torch.randn(1, 3, 8)
mask = torch.tensor([[1, 1, 0]])
y = F.scaled_dot_product_attention(x, x, x, attn_mask=mask.bool())
print(y.shape)
#> torch.Size([1, 3, 8])
