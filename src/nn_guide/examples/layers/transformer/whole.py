import torch
from torch import nn

model = nn.Transformer(
    d_model=16,
    nhead=4,
    num_encoder_layers=1,
    num_decoder_layers=1,
    dim_feedforward=64,
    dropout=0.0,
    activation="gelu",
    layer_norm_eps=1e-6,
    batch_first=True,
)
source, target = torch.randn(2, 7, 16), torch.randn(2, 5, 16)
later = nn.Transformer.generate_square_subsequent_mask(5)
print(model(source, target, tgt_mask=later).shape)
#> torch.Size([2, 5, 16])
for name, parameter in model.named_parameters():  # (1)!
    if "bias" not in name:
        print(name, tuple(parameter.shape))
        #> encoder.layers.0.self_attn.in_proj_weight (48, 16)
        #> encoder.layers.0.self_attn.out_proj.weight (16, 16)
        #> encoder.layers.0.linear1.weight (64, 16)
        #> encoder.layers.0.linear2.weight (16, 64)
        #> encoder.layers.0.norm1.weight (16,)
        #> encoder.layers.0.norm2.weight (16,)
        #> encoder.norm.weight (16,)
        #> decoder.layers.0.self_attn.in_proj_weight (48, 16)
        #> decoder.layers.0.self_attn.out_proj.weight (16, 16)
        #> decoder.layers.0.multihead_attn.in_proj_weight (48, 16)
        #> decoder.layers.0.multihead_attn.out_proj.weight (16, 16)
        #> decoder.layers.0.linear1.weight (64, 16)
        #> decoder.layers.0.linear2.weight (16, 64)
        #> decoder.layers.0.norm1.weight (16,)
        #> decoder.layers.0.norm2.weight (16,)
        #> decoder.layers.0.norm3.weight (16,)
        #> decoder.norm.weight (16,)
