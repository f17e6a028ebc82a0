from torch import nn

E, F = 16, 64
attention = 4 * E**2 + 4 * E
feed_forward = 2 * E * F + F + E
norm = 2 * E
encoder = attention + feed_forward + 2 * norm
decoder = 2 * attention + feed_forward + 3 * norm
layers = {
    nn.TransformerEncoderLayer(E, 4, F): encoder,
    nn.TransformerEncoderLayer(E, 1, F): encoder,
    nn.TransformerDecoderLayer(E, 4, F): decoder,
}
for layer, expected in layers.items():
    print(sum(p.numel() for p in layer.parameters()), expected)
    #> 3280 3280
    #> 3280 3280
    #> 4400 4400
