from torch import nn

attention = nn.MultiheadAttention(
    embed_dim=8, num_heads=2, batch_first=True
)
for name, parameter in attention.named_parameters():
    print(name, tuple(parameter.shape))
    #> in_proj_weight (24, 8)
    #> in_proj_bias (24,)
    #> out_proj.weight (8, 8)
    #> out_proj.bias (8,)
