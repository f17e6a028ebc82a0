# device: cpu
# torch: <2.14
import torch
import torch.nn.functional as F

x = torch.randn(1, 2, 3, 4)
keep = torch.tensor([True, True, False]).expand(3, 3)
try:
    F.scaled_dot_product_attention(
        x[0], x[0], x[0], attn_mask=keep, is_causal=True
    )
except RuntimeError as error:
    print(str(error).partition(": ")[2])
    #> Explicit attn_mask should not be set when is_causal=True

output = F.scaled_dot_product_attention(
    x, x, x, attn_mask=keep, is_causal=True
)  # (1)!
both = keep.tril()
expected = F.scaled_dot_product_attention(x, x, x, attn_mask=both)
print(torch.allclose(output, expected))
#> True
