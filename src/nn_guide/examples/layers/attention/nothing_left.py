# device: cpu
import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(1, 3, 8)
nothing = torch.zeros(3, 3, dtype=torch.bool)
output = F.scaled_dot_product_attention(x, x, x, attn_mask=nothing)
print(output.unique().tolist())
#> [0.0]

layer = nn.MultiheadAttention(8, 2, batch_first=True)
padding = torch.ones(1, 3, dtype=torch.bool)
for training in (True, False):
    layer.train(training)
    for need in (True, False):
        with torch.set_grad_enabled(training):
            output, _ = layer(
                x, x, x, key_padding_mask=padding, need_weights=need
            )
        total = output.sum().item()
        print(f"training={training}, need_weights={need}:", total)
        #> training=True, need_weights=True: nan
        #> training=True, need_weights=False: 0.0
        #> training=False, need_weights=True: nan
        #> training=False, need_weights=False: nan
