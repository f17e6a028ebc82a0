import torch
from torch import nn

x = torch.tensor([-4.0, -1.0, 0.0, 1.0, 4.0])

silu = nn.SiLU()
print(silu(x))
#> tensor([-0.0719, -0.2689,  0.0000,  0.7311,  3.9281])
