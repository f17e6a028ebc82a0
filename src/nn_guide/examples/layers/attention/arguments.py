import torch
from torch import nn

q = torch.randn(3, 2, 8)
k = torch.randn(5, 2, 6)
v = torch.randn(5, 2, 7)
cross = nn.MultiheadAttention(
    embed_dim=8, num_heads=2, kdim=6, vdim=7, bias=False
)
print(cross(q, k, v)[0].shape)
#> torch.Size([3, 2, 8])
for name, parameter in cross.named_parameters():
    print(name, tuple(parameter.shape))
    #> q_proj_weight (8, 8)
    #> k_proj_weight (8, 6)
    #> v_proj_weight (8, 7)
    #> out_proj.weight (8, 8)

x = torch.randn(5, 2, 8)
for options in ({}, {"add_bias_kv": True}, {"add_zero_attn": True}):
    layer = nn.MultiheadAttention(8, 2, **options)
    print(options, layer(x, x, x)[1].shape)
    #> {} torch.Size([2, 5, 5])
    #> {'add_bias_kv': True} torch.Size([2, 5, 6])
    #> {'add_zero_attn': True} torch.Size([2, 5, 6])
more = nn.MultiheadAttention(8, 2, add_bias_kv=True, add_zero_attn=True)
print(more.bias_k.shape, more(x, x, x)[1].shape)
#> torch.Size([1, 1, 8]) torch.Size([2, 5, 7])
