import torch
from torch import nn

for activation in (
    nn.SiLU(True),
    nn.Mish(inplace=True),
    nn.Hardswish(inplace=True),
):
    x = torch.tensor([-1.0, 8.0])
    y = activation(x)
    print(y is x, [round(v, 2) for v in x.tolist()], activation)  # (1)!
    #> True [-0.27, 8.0] SiLU(inplace=True)
    #> True [-0.3, 8.0] Mish(inplace=True)
    #> True [-0.33, 8.0] Hardswish()
