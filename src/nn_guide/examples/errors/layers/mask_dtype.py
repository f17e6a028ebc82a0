import torch
import torch.nn.functional as F

x = torch.randn(1, 3, 8)
mask = torch.tensor([[1, 1, 0]])
try:
    F.scaled_dot_product_attention(x, x, x, attn_mask=mask)
except RuntimeError as error:
    print(error)
    #> Expected attn_mask dtype to be bool or float or to match query dtype, but got attn_mask.dtype: long int and  query.dtype: float instead.
