import math

from torch import nn

same = 1 / math.sqrt(3 * 12 * 5 * 5)
xavier = math.sqrt(2 / (100 + 3 * 100))
for layer, std in (
    (nn.Linear(300, 100), 1 / math.sqrt(3 * 300)),
    (nn.Conv2d(12, 100, kernel_size=5), same),
    (nn.ConvTranspose2d(100, 12, kernel_size=5), same),
    (nn.Embedding(300, 100), 1),
    (nn.LSTM(20, 300), 1 / math.sqrt(3 * 300)),
    (nn.MultiheadAttention(100, 4), xavier),
    (nn.BatchNorm2d(300), 0),
    (nn.LayerNorm(300), 0),
):
    weight = next(layer.parameters())
    measured = f"mean {weight.mean().abs():.1f} std {weight.std():.3f}"
    print(f"{type(layer).__name__:18} {measured} theory {std:.3f}")
    #> Linear             mean 0.0 std 0.033 theory 0.033
    #> Conv2d             mean 0.0 std 0.033 theory 0.033
    #> ConvTranspose2d    mean 0.0 std 0.033 theory 0.033
    #> Embedding          mean 0.0 std 1.002 theory 1.000
    #> LSTM               mean 0.0 std 0.033 theory 0.033
    #> MultiheadAttention mean 0.0 std 0.070 theory 0.071
    #> BatchNorm2d        mean 1.0 std 0.000 theory 0.000
    #> LayerNorm          mean 1.0 std 0.000 theory 0.000
