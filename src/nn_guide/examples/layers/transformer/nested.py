import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # (1)!
x = torch.randn(2, 4, 16)
layer = nn.TransformerEncoderLayer(16, 4, batch_first=True)
right = torch.arange(4) >= torch.tensor([[4], [2]])
for padding, options in (
    (right, {"enable_nested_tensor": True}),
    (right, {"enable_nested_tensor": False}),
    (right.flip(1), {"mask_check": True}),  # (2)!
    (right.flip(1), {"mask_check": False}),
):
    encoder = nn.TransformerEncoder(layer, 2, **options).eval()
    with torch.no_grad():
        output = encoder(x, src_key_padding_mask=padding)
    nonzero = output.any(dim=-1).sum(dim=1).tolist()
    print(options, nonzero, output[~padding].any(dim=-1).all().item())
    #> {'enable_nested_tensor': True} [4, 2] True
    #> {'enable_nested_tensor': False} [4, 4] True
    #> {'mask_check': True} [4, 4] True
    #> {'mask_check': False} [4, 2] False
