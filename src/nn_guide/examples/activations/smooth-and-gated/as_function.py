import torch
import torch.nn.functional as F

x = torch.tensor([-4.0, -1.0, 0.0, 1.0, 4.0])

print(F.silu(x))
#> tensor([-0.0719, -0.2689,  0.0000,  0.7311,  3.9281])
