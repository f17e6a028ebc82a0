import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.activations.softplus import Softplus

x = torch.tensor([-2.0, 0.0, 1.0, 3.0])
for softplus in (
    nn.Softplus(),
    nn.Softplus(beta=4.0),
    nn.Softplus(threshold=2.0),
):
    print([round(y, 3) for y in softplus(x).tolist()], softplus)
    #> [0.127, 0.693, 1.313, 3.049] Softplus(beta=1.0, threshold=20.0)
    #> [0.0, 0.173, 1.005, 3.0] Softplus(beta=4.0, threshold=20.0)
    #> [0.127, 0.693, 1.313, 3.0] Softplus(beta=1.0, threshold=2.0)
print(torch.equal(nn.Softplus(4.0)(x), F.softplus(x, beta=4.0)))
#> True
print(torch.allclose(nn.Softplus(4.0)(x), Softplus(4.0)(x)))
#> True

leaf = x.clone().requires_grad_()
nn.Softplus(beta=4.0)(leaf).sum().backward()
print(torch.allclose(leaf.grad, torch.sigmoid(4 * x)))  # (1)!
#> True
