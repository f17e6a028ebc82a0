import torch
from torch import nn

x = torch.randn(256, 64)
for name in ("Sigmoid", "Tanh", "ReLU", "GELU", "SELU"):
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64, bias=False) for _ in range(20)]
    signal = x
    for layer in layers:
        nn.init.kaiming_normal_(
            layer.weight, nonlinearity="linear"
        )  # (1)!
        signal = getattr(nn, name)()(layer(signal))
    mean, std = signal.mean(), signal.std()
    print(f"{name:8} mean {mean:6.2f}  std {std:5.2f}")
    #> Sigmoid  mean   0.49  std  0.11
    #> Tanh     mean   0.00  std  0.15
    #> ReLU     mean   0.00  std  0.00
    #> GELU     mean   0.00  std  0.00
    #> SELU     mean  -0.01  std  0.98
