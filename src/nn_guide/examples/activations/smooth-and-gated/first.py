import torch
from torch import nn

x = torch.tensor([-4.0, -1.0, 0.0, 1.0, 4.0])
smooth = nn.GELU(), nn.SiLU(), nn.Mish(), nn.Hardswish(), nn.Softplus()
for activation in (nn.ReLU(), *smooth):
    numbers = " ".join(f"{y:z6.2f}" for y in activation(x).tolist())
    print(f"{numbers}   {activation}")
    #>   0.00   0.00   0.00   1.00   4.00   ReLU()
    #>   0.00  -0.16   0.00   0.84   4.00   GELU(approximate='none')
    #>  -0.07  -0.27   0.00   0.73   3.93   SiLU()
    #>  -0.07  -0.30   0.00   0.87   4.00   Mish()
    #>   0.00  -0.33   0.00   0.67   4.00   Hardswish()
    #>   0.02   0.31   0.69   1.31   4.02   Softplus(beta=1.0, threshold=20.0)
