import math

from torch import nn

linear = nn.Linear(in_features=400, out_features=1000)
for name, parameter in linear.named_parameters():
    largest, std = parameter.abs().max(), parameter.std()
    print(f"{name:6} max {largest:.4f} std {std:.4f}")
    #> weight max 0.0500 std 0.0289
    #> bias   max 0.0499 std 0.0291

bound = 1 / math.sqrt(400)
print(f"theory max {bound:.4f} std {bound / math.sqrt(3):.4f}")
#> theory max 0.0500 std 0.0289
