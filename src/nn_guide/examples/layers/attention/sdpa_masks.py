import torch
import torch.nn.functional as F

equal, value = torch.zeros(3, 4), torch.eye(3)
keep = torch.tensor([True, True, False])
print(
    F.scaled_dot_product_attention(equal, equal, value, attn_mask=keep)
)
#> tensor([[0.5000, 0.5000, 0.0000],
#>         [0.5000, 0.5000, 0.0000],
#>         [0.5000, 0.5000, 0.0000]])

added = torch.tensor([2.0, 1.0, 1.0]).log()
print(
    F.scaled_dot_product_attention(equal, equal, value, attn_mask=added)
)
#> tensor([[0.5000, 0.2500, 0.2500],
#>         [0.5000, 0.2500, 0.2500],
#>         [0.5000, 0.2500, 0.2500]])

print(
    F.scaled_dot_product_attention(equal, equal, value, is_causal=True)
)
#> tensor([[1.0000, 0.0000, 0.0000],
#>         [0.5000, 0.5000, 0.0000],
#>         [0.3333, 0.3333, 0.3333]])
