import torch
import torch.nn.functional as F

x = 2 * torch.eye(3, 4)
w_in = torch.arange(48.0).cos().reshape(12, 4)
w_out = torch.arange(16.0).cos().reshape(4, 4)

y, _ = F.multi_head_attention_forward(
    x,
    x,
    x,
    embed_dim_to_check=4,
    num_heads=2,
    in_proj_weight=w_in,
    in_proj_bias=None,
    bias_k=None,
    bias_v=None,
    add_zero_attn=False,
    dropout_p=0.0,
    out_proj_weight=w_out,
    out_proj_bias=None,
)
print(y)
#> tensor([[ 0.2792,  0.3273, -0.7070,  0.5970],
#>         [ 0.9135, -0.3266, -0.4866,  0.9627],
#>         [ 1.3139, -1.7297,  0.9473,  0.4913]])
