import warnings

from torch import nn

layer = nn.TransformerEncoderLayer(8, 2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.TransformerEncoder(layer, num_layers=2)
print(caught[0].message)
#> enable_nested_tensor is True, but self.use_nested_tensor is False because encoder_layer.self_attn.batch_first was not True(use batch_first for better inference performance)
