import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.activations.glu import GLU

glu = nn.GLU()
x = torch.tensor([[5.0, 6.0, 7.0, 0.0, -100.0, 100.0]])
print(x.shape, glu(x).shape, glu)
#> torch.Size([1, 6]) torch.Size([1, 3]) GLU(dim=-1)
print(glu(x).tolist())
#> [[2.5, 0.0, 7.0]]
print(torch.equal(glu(x), F.glu(x)), torch.allclose(glu(x), GLU()(x)))
#> True True

images = torch.randn(8, 6, 4, 4)
print(nn.GLU(dim=1)(images).shape)
#> torch.Size([8, 3, 4, 4])
value, gate = images.chunk(2, dim=1)
print(torch.allclose(nn.GLU(dim=1)(images), value * gate.sigmoid()))
#> True
