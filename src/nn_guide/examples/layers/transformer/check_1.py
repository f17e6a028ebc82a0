from torch import nn

for heads, inside in ((1, 64), (4, 64), (4, 2048)):
    layer = nn.TransformerEncoderLayer(16, heads, inside)
    print(heads, inside, sum(p.numel() for p in layer.parameters()))
    #> 1 64 3280
    #> 4 64 3280
    #> 4 2048 68752
