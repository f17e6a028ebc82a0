# torch: >=2.14
import torch
import torch.nn.functional as F

x = torch.randn(1, 2, 3, 4)
keep = torch.tensor([True, True, False]).expand(3, 3)
for q in (x, x[0]):
    try:
        F.scaled_dot_product_attention(q, q, q, keep, is_causal=True)
    except RuntimeError as error:
        print(q.dim(), str(error).partition(": ")[2])
        #> 4 Explicit attn_mask should not be set when is_causal=True
        #> 3 Explicit attn_mask should not be set when is_causal=True
