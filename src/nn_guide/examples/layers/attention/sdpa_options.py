import torch
import torch.nn.functional as F

query = torch.tensor([[2.0, 2.0, 2.0, 2.0]])
key = torch.tensor([[2.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]])
for scale in (None, 1.0, 0.0):
    output = F.scaled_dot_product_attention(
        query, key, torch.eye(2), scale=scale
    )
    print(output)  # (1)!
    #> tensor([[0.8808, 0.1192]])
    #> tensor([[0.9820, 0.0180]])
    #> tensor([[0.5000, 0.5000]])

equal = torch.zeros(8, 4)
dropped = F.scaled_dot_product_attention(
    equal, equal, torch.eye(8), dropout_p=0.5
)
print(dropped.unique())  # (2)!
#> tensor([0.0000, 0.2500])

q = torch.randn(1, 6, 3, 4)
k = torch.randn(1, 2, 5, 4)
v = torch.randn(1, 2, 5, 4)
grouped = F.scaled_dot_product_attention(q, k, v, enable_gqa=True)
k, v = k.repeat_interleave(3, dim=1), v.repeat_interleave(3, dim=1)
repeated = F.scaled_dot_product_attention(q, k, v)
print(torch.allclose(grouped, repeated, atol=1e-6))  # (3)!
#> True
