import torch
import torch.nn.functional as F

key = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
value = torch.tensor([[10.0, 20.0], [30.0, 40.0]])
query = torch.tensor([[99.0, 0.0], [0.0, 99.0], [0.0, 0.0]])
print(F.scaled_dot_product_attention(query, key, value))  # !
#> tensor([[10., 20.],
#>         [30., 40.],
#>         [20., 30.]])
