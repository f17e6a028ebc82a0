import torch
import torch.nn.functional as F

x = torch.randn(2, 3, 4)
keep = torch.tensor([True, True, False])
try:
    F.scaled_dot_product_attention(x, x, x, keep, is_causal=True)
except RuntimeError as error:
    print(error)
    #> _scaled_dot_product_attention: Explicit attn_mask should not be set when is_causal=True
