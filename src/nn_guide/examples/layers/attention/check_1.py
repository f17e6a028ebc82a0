import torch
import torch.nn.functional as F

query = key = torch.zeros(3, 4)
value = torch.tensor([[30.0], [60.0], [90.0]])
output = F.scaled_dot_product_attention(
    query, key, value, is_causal=True
)
print(output.flatten())
#> tensor([30., 45., 60.])
