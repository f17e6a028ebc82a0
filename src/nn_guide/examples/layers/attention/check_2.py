import torch
import torch.nn.functional as F

x = torch.randn(2, 5, 8)
heads = x.reshape(2, 4, 5, 2)
output = F.scaled_dot_product_attention(heads, heads, heads)
joined = output.reshape(2, 5, 8)

x[:, 4] += 1
heads = x.reshape(2, 4, 5, 2)
output = F.scaled_dot_product_attention(heads, heads, heads)
print(torch.equal(joined[:, 0], output.reshape(2, 5, 8)[:, 0]))
#> True
