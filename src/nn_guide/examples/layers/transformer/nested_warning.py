import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.Transformer(16, 4)
    nn.Transformer(16, 4, batch_first=True, norm_first=True)
    nn.Transformer(16, 4, batch_first=True)
for warning in caught:
    because = str(warning.message).partition(" because ")[2]
    print(because.partition("(")[0])
    #> encoder_layer.self_attn.batch_first was not True
    #> encoder_layer.norm_first was True
