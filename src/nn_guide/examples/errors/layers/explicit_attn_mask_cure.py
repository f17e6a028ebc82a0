import torch
import torch.nn.functional as F

x = torch.randn(2, 3, 4)
keep = torch.tensor([True, True, False])
both = keep.expand(3, 3).tril()
print(F.scaled_dot_product_attention(x, x, x, attn_mask=both).shape)
#> torch.Size([2, 3, 4])
