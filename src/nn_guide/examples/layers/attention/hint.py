import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
x = torch.randn(1, 3, 8)
try:
    layer(x, x, x, is_causal=True)
except RuntimeError as error:
    print(str(error).partition(".")[0])
    #> Need attn_mask if specifying the is_causal hint

with torch.no_grad():
    silent = layer.eval()(x, x, x, is_causal=True)[0]  # (1)!
    print(torch.equal(silent, layer(x, x, x)[0]))
    #> True

layer.train()
only_self = ~torch.eye(3, dtype=torch.bool)
mask = {"attn_mask": only_self, "is_causal": True}
slow = layer(x, x, x, need_weights=True, **mask)[0]
fast = layer(x, x, x, need_weights=False, **mask)[0]  # (2)!
print(torch.allclose(slow, fast, atol=1e-6))
#> False
