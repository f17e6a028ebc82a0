from torch import nn

try:
    nn.TransformerEncoderLayer(16, 4, activation="silu")
except RuntimeError as error:
    print(error)
    #> activation should be relu/gelu, not silu
