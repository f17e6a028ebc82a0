import math

from torch import nn

for layer, fan_in, fan_out in (
    (nn.Linear(400, 100), 400, 100),
    (nn.Conv2d(16, 64, kernel_size=5), 16 * 5 * 5, 64 * 5 * 5),
):
    nn.init.xavier_normal_(layer.weight)
    expected = math.sqrt(2 / (fan_in + fan_out))
    xavier = f"{layer.weight.std():.3f} of {expected:.3f}"
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    he = f"{layer.weight.std():.3f} of {math.sqrt(2 / fan_in):.3f}"
    nn.init.kaiming_uniform_(layer.weight, nonlinearity="relu")
    uniform = (
        f"{layer.weight.std():.3f}, max {layer.weight.abs().max():.3f}"
    )
    print(f"Xavier {xavier}, He {he}, uniform {uniform}")
    #> Xavier 0.063 of 0.063, He 0.071 of 0.071, uniform 0.071, max 0.122
    #> Xavier 0.032 of 0.032, He 0.071 of 0.071, uniform 0.071, max 0.122
