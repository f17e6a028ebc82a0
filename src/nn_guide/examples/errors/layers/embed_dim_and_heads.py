from torch import nn

try:
    nn.TransformerEncoderLayer(d_model=10, nhead=3)
except AssertionError as error:
    print(error)
    #> embed_dim must be divisible by num_heads
