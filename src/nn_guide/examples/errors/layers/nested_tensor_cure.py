from torch import nn

fast = nn.TransformerEncoderLayer(8, 2, batch_first=True)
print(nn.TransformerEncoder(fast, num_layers=2).use_nested_tensor)
#> True
layer = nn.TransformerEncoderLayer(8, 2, norm_first=True)
encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
print(encoder.use_nested_tensor)
#> False
