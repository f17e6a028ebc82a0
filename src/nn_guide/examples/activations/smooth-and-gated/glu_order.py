import torch
import torch.nn.functional as F
from torch import nn

fused = nn.Linear(4, 2 * 8, bias=False)  # (1)!
x = torch.randn(3, 4)
gate, value = fused(x).chunk(2, dim=-1)
wanted = gate.sigmoid() * value
print(torch.allclose(F.glu(fused(x)), wanted))
#> False
print(torch.allclose(F.glu(torch.cat([value, gate], dim=-1)), wanted))
#> True
