import torch
from torch import nn

x = torch.linspace(-4, 4, 80_001, dtype=torch.float64)
gates = nn.GELU(), nn.GELU("tanh"), nn.SiLU(), nn.Mish(), nn.Hardswish()
for activation in (*gates, nn.Softplus()):
    y = activation(x)
    if (y.diff() > 0).all():
        print(f"rises everywhere           {activation}")
        #> rises everywhere           Softplus(beta=1.0, threshold=20.0)
    else:
        lowest = y.argmin()
        print(
            f"lowest {y[lowest]:.4f} at {x[lowest]:.2f}   {activation}"
        )
        #> lowest -0.1700 at -0.75   GELU(approximate='none')
        #> lowest -0.1700 at -0.75   GELU(approximate='tanh')
        #> lowest -0.2785 at -1.28   SiLU()
        #> lowest -0.3088 at -1.19   Mish()
        #> lowest -0.3750 at -1.50   Hardswish()
