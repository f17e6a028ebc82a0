import torch
from torch import nn

x = 2 * torch.eye(3, 4)
w_in = torch.arange(48.0).cos().reshape(12, 4)
w_out = torch.arange(16.0).cos().reshape(4, 4)

attention = nn.MultiheadAttention(4, num_heads=2, bias=False)
attention.load_state_dict(
    {"in_proj_weight": w_in, "out_proj.weight": w_out}
)
print(attention(x, x, x)[0].detach())
#> tensor([[ 0.2792,  0.3273, -0.7070,  0.5970],
#>         [ 0.9135, -0.3266, -0.4866,  0.9627],
#>         [ 1.3139, -1.7297,  0.9473,  0.4913]])
